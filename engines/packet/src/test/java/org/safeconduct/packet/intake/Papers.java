package org.safeconduct.packet.intake;

import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/// Pictures of papers, for tests that read them by machine.
final class Papers {
    private Papers() {}

    /// A letter page at 150 dots an inch with large print, one line to each string.
    static BufferedImage scan(String... lines) {
        var paper = new BufferedImage(1275, 1650, BufferedImage.TYPE_BYTE_GRAY);
        var canvas = paper.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, paper.getWidth(), paper.getHeight());
        canvas.setColor(Color.BLACK);
        canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        canvas.setFont(new Font(Font.SERIF, Font.PLAIN, 40));
        for (int i = 0; i < lines.length; i++) {
            canvas.drawString(lines[i], 150, 250 + 70 * i);
        }
        canvas.dispose();
        return paper;
    }

    /// The same paper turned to the right by quarters.
    static BufferedImage turned(BufferedImage paper, int quarters) {
        var turned = paper;
        for (int i = 0; i < quarters; i++) {
            var next = new BufferedImage(turned.getHeight(), turned.getWidth(), BufferedImage.TYPE_BYTE_GRAY);
            for (int y = 0; y < turned.getHeight(); y++) {
                for (int x = 0; x < turned.getWidth(); x++) {
                    next.getRaster()
                            .setSample(
                                    turned.getHeight() - 1 - y,
                                    x,
                                    0,
                                    turned.getRaster().getSample(x, y, 0));
                }
            }
            turned = next;
        }
        return turned;
    }

    static Path save(BufferedImage paper, Path file) throws IOException {
        var name = file.toString();
        ImageIO.write(paper, name.substring(name.lastIndexOf('.') + 1), file.toFile());
        return file;
    }
}
