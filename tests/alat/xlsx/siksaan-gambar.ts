import { HEADER, OFFICE, type Bagian } from "./siksaan-paket";

const SHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const OFFICE_TYPE = "application/vnd.openxmlformats-officedocument";

/** One red pixel. */
const PNG = Uint8Array.from(
  Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC", "base64"),
);

const anchor = (from: readonly [number, number], to: readonly [number, number], content: string): string => {
  const corner = ([col, row]: readonly [number, number]): string =>
    `<xdr:col>${col}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
  return `<xdr:twoCellAnchor><xdr:from>${corner(from)}</xdr:from><xdr:to>${corner(to)}</xdr:to>${content}<xdr:clientData/></xdr:twoCellAnchor>`;
};

const GRAPHIC = `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Bagan 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`;

const PICTURE = `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Lambang"/><xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9525" cy="9525"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`;

const CHART_XML = `${HEADER}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${OFFICE}"><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/><c:cat><c:strRef><c:f>Capaian!$C$4:$C$8</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>Capaian!$F$4:$F$8</c:f></c:numRef></c:val></c:ser><c:axId val="111"/><c:axId val="112"/></c:barChart><c:catAx><c:axId val="111"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="112"/></c:catAx><c:valAx><c:axId val="112"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="111"/></c:valAx></c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`;

/** A chart and a picture on the sheet "Capaian", and the settings of its printer: bytes that nobody reads. */
export const GAMBAR: readonly Bagian[] = [
  {
    name: "xl/drawings/drawing1.xml",
    type: `${OFFICE_TYPE}.drawing+xml`,
    data: `${HEADER}<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}" xmlns:r="${OFFICE}">${anchor([9, 2], [15, 12], GRAPHIC)}${anchor([15, 0], [16, 1], PICTURE)}</xdr:wsDr>`,
    links: [
      { id: "rId1", type: "chart", target: "../charts/chart1.xml" },
      { id: "rId2", type: "image", target: "../media/image1.png" },
    ],
  },
  { name: "xl/charts/chart1.xml", type: `${OFFICE_TYPE}.drawingml.chart+xml`, data: CHART_XML },
  { name: "xl/media/image1.png", type: undefined, data: PNG },
  {
    name: "xl/printerSettings/printerSettings1.bin",
    type: undefined,
    data: Uint8Array.of(0xdc, 0, 1, 4, 0, 255, 9, 0, 0x3c, 0x78, 0x3e),
  },
];
