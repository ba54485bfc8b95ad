package org.safeconduct.packet.intake.hostile;

import static org.safeconduct.packet.intake.hostile.RawPdf.FREE;
import static org.safeconduct.packet.intake.hostile.RawPdf.PAGE;
import static org.safeconduct.packet.intake.hostile.RawPdf.letter;
import static org.safeconduct.packet.intake.hostile.RawPdf.page;

/// PDF files that want something to happen: scripts run, programs started, forms sent, files opened.
final class ActivePdfs {
    private ActivePdfs() {}

    static void stock(Shelf shelf, Bait bait) {
        onOpening(shelf, bait);
        onPages(shelf, bait);
        inside(shelf, bait);
        formsOfXml(shelf, bait);
        marks(shelf);
    }

    private static void onOpening(Shelf shelf, Bait bait) {
        opening(shelf, "script", "/S /JavaScript /JS (app.launchURL\\('%s'\\))".formatted(bait.address("js")));
        opening(shelf, "launch", "/S /Launch /F (%s) /Win << /F (cmd.exe) >>".formatted(bait.path("secret.txt")));
        opening(shelf, "address", "/S /URI /URI (%s)".formatted(bait.address("uri")));
        opening(shelf, "other-file", "/S /GoToR /F (%s) /D [0 /Fit]".formatted(bait.path("secret.txt")));
        opening(shelf, "attached-file", "/S /GoToE /T << /R /C /N (x) >>");
        opening(shelf, "sending", "/S /SubmitForm /F << /FS /URL /F (%s) >>".formatted(bait.address("submit")));
        opening(shelf, "importing", "/S /ImportData /F (%s)".formatted(bait.path("secret.txt")));
        opening(shelf, "film", "/S /Rendition /OP 0");
        opening(shelf, "chain", "/S /GoTo /D [3 0 R /Fit] /Next 6 0 R");
    }

    private static void opening(Shelf shelf, String name, String action) {
        shelf.put(
                "pdf/opens-with-%s.pdf".formatted(name),
                letter().catalog("/OpenAction 6 0 R")
                        .with(FREE, "<< /Type /Action " + action + " >>")
                        .bytes());
    }

    private static void onPages(Shelf shelf, Bait bait) {
        var script = "<< /S /JavaScript /JS (this.submitForm\\('%s'\\)) >>".formatted(bait.address("page"));
        shelf.put(
                "pdf/page-acts-when-seen.pdf",
                letter().with(PAGE, page("/AA << /O " + script + " >>")).bytes());
        shelf.put(
                "pdf/link-runs-a-script.pdf",
                annotated("/Subtype /Link /A " + script).bytes());
        shelf.put(
                "pdf/button-runs-a-script.pdf",
                annotated("/Subtype /Widget /FT /Btn /T (b) /A " + script)
                        .catalog("/AcroForm << /Fields [6 0 R] >>")
                        .bytes());
        shelf.put(
                "pdf/field-calculates.pdf",
                annotated("/Subtype /Widget /FT /Tx /T (b) /V (1) /AA << /C " + script + " >>")
                        .catalog("/AcroForm << /Fields [6 0 R] /CO [6 0 R] >>")
                        .bytes());
        shelf.put(
                "pdf/scripts-by-name.pdf",
                letter().catalog("/Names << /JavaScript << /Names [(a) %s] >> >>".formatted(script))
                        .bytes());
    }

    private static void inside(Shelf shelf, Bait bait) {
        var spec = "<< /Type /Filespec /F (..\\\\..\\\\run.exe) /UF (../../run.exe) /EF << /F 7 0 R >> >>";
        shelf.put(
                "pdf/carries-a-program.pdf",
                letter().catalog("/Names << /EmbeddedFiles << /Names [(a) %s] >> >>".formatted(spec)).stream(
                                FREE + 1, "/Type /EmbeddedFile", "MZ")
                        .bytes());
        shelf.put(
                "pdf/paper-clip.pdf",
                annotated("/Subtype /FileAttachment /FS " + spec).stream(FREE + 1, "", "MZ")
                        .bytes());
        shelf.put(
                "pdf/rich-media.pdf",
                annotated("/Subtype /RichMedia /RichMediaContent << /Assets << /Names [(a.swf) %s] >> >>"
                                .formatted(spec))
                        .stream(FREE + 1, "", "FWS")
                        .bytes());
        shelf.put(
                "pdf/three-dimensions.pdf",
                annotated("/Subtype /3D /3DD 7 0 R").stream(FREE + 1, "/Type /3D /Subtype /U3D", "U3D\0")
                        .bytes());
        shelf.put(
                "pdf/sound-and-film.pdf",
                annotated("/Subtype /Movie /Movie << /F (%s) >>".formatted(bait.path("secret.txt")))
                        .bytes());
        shelf.put(
                "pdf/screen.pdf",
                annotated("/Subtype /Screen /A << /S /Rendition /OP 0 /R << /S /MR /C << /D (%s) >> >> >>"
                                .formatted(bait.address("film")))
                        .bytes());
        shelf.put(
                "pdf/portfolio.pdf",
                letter()
                        .catalog("/Collection << /View /T >> /Names << /EmbeddedFiles << /Names [(a) %s] >> >>"
                                .formatted(spec))
                        .stream(FREE + 1, "", letter().bytes())
                        .bytes());
    }

    private static void formsOfXml(Shelf shelf, Bait bait) {
        var thief = "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY s SYSTEM '%s'><!ENTITY n SYSTEM '%s'>]>"
                .formatted(bait.fileAddress("secret.txt"), bait.address("xml"));
        var dynamic =
                "<xdp:xdp xmlns:xdp='http://ns.adobe.com/xdp/'><config><present><pdf><dynamicRender>required</dynamicRender>"
                        + "</pdf></present></config><a>&s;&n;</a></xdp:xdp>";
        shelf.put(
                "pdf/xfa-dynamic.pdf",
                letter().catalog("/NeedsRendering true /AcroForm << /Fields [] /XFA 6 0 R >>").stream(
                                FREE, "", dynamic.replace("&s;&n;", ""))
                        .bytes());
        shelf.put(
                "pdf/xfa-steals.pdf",
                letter().catalog("/AcroForm << /Fields [] /XFA 6 0 R >>").stream(FREE, "", thief + dynamic)
                        .bytes());
        shelf.put(
                "pdf/xfa-laughs.pdf",
                letter().catalog("/AcroForm << /Fields [] /XFA [(template) 6 0 R] >>").stream(
                                FREE, "", Xml.laughs("a") + "<a>&l9;</a>")
                        .bytes());
        shelf.put(
                "pdf/metadata-steals.pdf",
                letter().catalog("/Metadata 6 0 R").stream(
                                FREE,
                                "/Type /Metadata /Subtype /XML",
                                thief + "<x:xmpmeta xmlns:x='adobe:ns:meta/'>&s;&n;</x:xmpmeta>")
                        .bytes());
    }

    private static void marks(Shelf shelf) {
        shelf.put(
                "pdf/annotations-without-looks.pdf",
                letter().with(
                                PAGE,
                                page(
                                        "/Annots [<< /Subtype /FreeText /Rect [9 9 99 99]"
                                                + " /Contents (note) /DA (nonsense) >> << /Subtype /Ink /Rect [9 9 99 99] /InkList [[1] [2 (x)]] >>"
                                                + " << /Subtype /Line /Rect [9 9 99 99] /L [1 2] /LE [/Odd] >> << /Subtype /Nonsense >> 5 (x) null]"))
                        .bytes());
        shelf.put(
                "pdf/annotation-nowhere.pdf",
                annotated("/Subtype /Square /Rect [NaN 1e39 -1e39 0] /AP << /N 4 0 R >>")
                        .bytes());
        shelf.put(
                "pdf/annotation-draws-itself.pdf",
                letter()
                        .with(PAGE, page("/Annots [6 0 R]"))
                        .with(FREE, "<< /Subtype /Stamp /Rect [9 9 99 99] /AP << /N 7 0 R >> >>")
                        .stream(
                                FREE + 1,
                                "/Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 7 0 R >> >>",
                                "/X Do")
                        .bytes());
        shelf.put(
                "pdf/signed.pdf",
                annotated("/Subtype /Widget /FT /Sig /T (s) /V << /Type /Sig /Filter /Adobe.PPKLite"
                                + " /ByteRange [0 9 99 9] /Contents <00> >>")
                        .catalog("/AcroForm << /SigFlags 3 /Fields [6 0 R] >>")
                        .bytes());
        shelf.put(
                "pdf/form-is-a-string.pdf", letter().catalog("/AcroForm (form)").bytes());
        shelf.put(
                "pdf/usage-rights.pdf",
                letter().catalog("/Perms << /UR3 << /Type /Sig /ByteRange [0 1 2 3] >> >>"
                                + " /Extensions << /ADBE << /BaseVersion /9 >> >>")
                        .bytes());
    }

    private static RawPdf annotated(String annotation) {
        return letter().with(PAGE, page("/Annots [6 0 R]"))
                .with(FREE, "<< /Type /Annot /Rect [72 72 144 144] " + annotation + " >>");
    }
}
