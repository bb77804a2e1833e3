import { HEADER, MAIN, spreadsheetType, type Bagian } from "./siksaan-paket";

const VML = `xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"`;
const REVISION = 'xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision"';
const PERSON = "{A1B2C3D4-1111-4222-8333-444455556666}";
const THREAD = "{0D4F7C11-7A5B-4C9E-8F10-0A1B2C3D4E5F}";
const REPLY = "{0D4F7C11-7A5B-4C9E-8F10-0A1B2C3D4E60}";

type Kotak = { readonly id: number; readonly row: number; readonly col: number };

/** The boxes of notes as Excel writes them; `block` numbers the thousand shape ids that belong to the sheet. */
function vml(block: number, kotak: readonly Kotak[]): string {
  const shapes = kotak.map(
    ({ id, row, col }) => ` <v:shape id="_x0000_s${id}" type="#_x0000_t202" style='position:absolute;
  margin-left:203.25pt;margin-top:1.5pt;width:108pt;height:59.25pt;z-index:1;
  visibility:hidden' fillcolor="infoBackground [80]" strokecolor="none [81]"
  o:insetmode="auto">
  <v:fill color2="infoBackground [80]"/>
  <v:shadow color="none [81]" obscured="t"/>
  <v:path o:connecttype="none"/>
  <v:textbox style='mso-direction-alt:auto'>
   <div style='text-align:left'></div>
  </v:textbox>
  <x:ClientData ObjectType="Note">
   <x:MoveWithCells/>
   <x:SizeWithCells/>
   <x:Anchor>
    ${col + 1}, 15, ${row}, 2, ${col + 3}, 31, ${row + 4}, 1</x:Anchor>
   <x:AutoFill>False</x:AutoFill>
   <x:Row>${row}</x:Row>
   <x:Column>${col}</x:Column>
  </x:ClientData>
 </v:shape>`,
  );
  return `<xml ${VML}>
 <o:shapelayout v:ext="edit">
  <o:idmap v:ext="edit" data="${block}"/>
 </o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202"
  path="m,l,21600r21600,l21600,xe">
  <v:stroke joinstyle="miter"/>
  <v:path gradientshapeok="t" o:connecttype="rect"/>
 </v:shapetype>${shapes.join("")}</xml>`;
}

const FONT = '<rPr><sz val="9"/><color indexed="81"/><rFont val="Tahoma"/><family val="2"/></rPr>';

/** Notes of the office itself on the sheet "Capaian": one of two authors, with rich text. */
const CATATAN = `${HEADER}<comments xmlns="${MAIN}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="xr" ${REVISION}><authors><author>Kasubag</author><author>Inspektorat</author></authors><commentList><comment ref="E4" authorId="0" shapeId="0" xr:uid="{7B0C4A50-0001-4C4B-9D3F-9B7D5B0F0001}"><text><r>${FONT.replace("<rPr>", "<rPr><b/>")}<t>Kasubag:</t></r><r>${FONT}<t xml:space="preserve">
Hasil survei semester II, </t></r></text></comment><comment ref="D5" authorId="1" shapeId="0"><text><r>${FONT}<t>Target dari PK Perubahan</t></r></text></comment></commentList></comments>`;

/** The old note that Excel writes beside each thread, for programs that know no threads. */
const PENGGANTI = `${HEADER}<comments xmlns="${MAIN}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="xr" ${REVISION}><authors><author>tc=${THREAD}</author></authors><commentList><comment ref="C4" authorId="0" shapeId="0" xr:uid="${THREAD}"><text><t>[Threaded comment]

Komentar:
    Pagu ini dari DPA?
Balasan:
    Ya.</t></text></comment></commentList></comments>`;

const UTAS = `${HEADER}<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments" xmlns:x="${MAIN}"><threadedComment ref="C4" dT="2025-01-15T03:04:05.67" personId="${PERSON}" id="${THREAD}"><text>Pagu ini dari DPA?</text></threadedComment><threadedComment ref="C4" dT="2025-01-15T04:04:05.67" personId="${PERSON}" id="${REPLY}" parentId="${THREAD}"><text>Ya.</text></threadedComment></ThreadedComments>`;

/** Notes of the sheet "Capaian" (number 1), a thread on the sheet "Anggaran 2024" (number 2), and who wrote it. */
export const CATATAN_DAN_UTAS: readonly Bagian[] = [
  { name: "xl/comments1.xml", type: spreadsheetType("comments"), data: CATATAN },
  {
    name: "xl/drawings/vmlDrawing1.vml",
    type: undefined,
    data: vml(1, [
      { id: 1025, row: 3, col: 4 },
      { id: 1026, row: 4, col: 3 },
    ]),
  },
  { name: "xl/comments2.xml", type: spreadsheetType("comments"), data: PENGGANTI },
  { name: "xl/drawings/vmlDrawing2.vml", type: undefined, data: vml(2, [{ id: 2049, row: 3, col: 2 }]) },
  {
    name: "xl/threadedComments/threadedComment1.xml",
    type: "application/vnd.ms-excel.threadedcomments+xml",
    data: UTAS,
  },
  {
    name: "xl/persons/person.xml",
    type: "application/vnd.ms-excel.person+xml",
    data: `${HEADER}<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="Evaluator" id="${PERSON}" userId="evaluator" providerId="None"/></personList>`,
  },
];
