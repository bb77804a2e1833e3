/** Each namespace in its usual (transitional) and its strict form. */
export const SPREADSHEET = [
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "http://purl.oclc.org/ooxml/spreadsheetml/main",
];

/** Of the attribute that refers to a relationship, usually written `r:id`. */
export const RELATIONSHIP_ID = [
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "http://purl.oclc.org/ooxml/officeDocument/relationships",
];

export const PACKAGE_RELATIONSHIPS = ["http://schemas.openxmlformats.org/package/2006/relationships"];
