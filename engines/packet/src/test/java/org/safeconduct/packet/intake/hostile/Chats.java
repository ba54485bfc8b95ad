package org.safeconduct.packet.intake.hostile;

/// Chats as apps export them, and as no app would.
final class Chats {
    private static final int DEEP = 100_000;

    private Chats() {}

    static void stock(Shelf shelf, Bait bait) {
        telegram(shelf);
        telegramPages(shelf, bait);
        whatsApp(shelf, bait);
        zipped(shelf, bait);
    }

    private static void telegram(Shelf shelf) {
        json(shelf, "empty", "");
        json(shelf, "cut", message("\"text\":\"hel"));
        json(shelf, "very-deep", message("\"text\":" + "[".repeat(DEEP)));
        json(shelf, "objects-very-deep", message("\"text\":" + "{\"text\":".repeat(DEEP)));
        json(
                shelf,
                "types-wrong",
                "{\"id\":[],\"date\":7,\"from\":{\"a\":1},\"text\":5,\"type\":[\"message\"]}, 5, null, \"x\", [[]]");
        json(
                shelf,
                "numbers-enormous",
                "{\"id\":1e400,\"date\":\"2026-02-03T10:00:00\",\"from\":9e999,\"text\":\"words\"}");
        json(
                shelf,
                "number-of-a-million-digits",
                "{\"id\":" + "9".repeat(1_000_000)
                        + ",\"date\":\"2026-02-03T10:00:00\",\"from\":\"A\",\"text\":\"w\"}");
        json(shelf, "date-impossible", "{\"id\":1,\"date\":\"2026-99-99T99:99:99\",\"from\":\"A\",\"text\":\"words\"}");
        json(shelf, "answers-itself", message("\"reply_to_message_id\":1,\"text\":\"words\"}"));
    }

    private static void telegramPages(Shelf shelf, Bait bait) {
        json(
                shelf,
                "photo-elsewhere",
                message("\"photo\":\"%s\",\"file\":\"../../../..%s\",\"text\":\"words\"}"
                        .formatted(bait.address("p"), bait.path("secret.png"))));
        json(
                shelf,
                "markup-within",
                message("\"text\":\"<img src='%s'><script>alert(1)</script>\"}".formatted(bait.address("chat"))));
        json(shelf, "five-thousand-messages", (message("\"text\":\"words\"}") + ",").repeat(5_000) + "{}");
        shelf.put("chat/messages-are-a-word.json", "{\"name\":\"A\",\"messages\":\"none\"}");
        shelf.put(
                "chat/page.html",
                ("<html><body><div class=\"page_wrap\"><div class=\"history\"><div class=\"message default\"><div class=\"body\">"
                                + "<div class=\"date\" title=\"03.02.2026 10:00:00\"></div><div class=\"from_name\">A</div><div class=\"text\">words"
                                + "<img src='%s'><script>alert(1)</script></div></div></div></div></div>")
                        .formatted(bait.fileAddress("secret.png")));
        shelf.put(
                "chat/page-without-messages.html",
                "<html><body><div class=\"page_wrap\"><div class=\"history\"></div></div></body></html>");
    }

    private static void json(Shelf shelf, String name, String messages) {
        shelf.put(
                "chat/%s.json".formatted(name),
                "{\"name\":\"A\",\"type\":\"personal_chat\",\"messages\":[" + messages + "]}");
    }

    private static String message(String rest) {
        return "{\"id\":1,\"type\":\"message\",\"date\":\"2026-02-03T10:00:00\",\"from\":\"A\"," + rest;
    }

    private static void whatsApp(Shelf shelf, Bait bait) {
        var line = "[03.02.2026, 10:00:00] A: words\n";
        shelf.put("chat/dates-impossible.txt", "[99.99.9999, 99:99:99] A: words\n".repeat(3));
        shelf.put("chat/dates-both-ways.txt", line + "[13/31/26, 1:00 PM] A: words\n[31/13/26, 25:61] A: words\n");
        shelf.put(
                "chat/attached-elsewhere.txt",
                line.repeat(2)
                        + "[03.02.2026, 10:00:01] A: <attached: ../../../..%s>\n".formatted(bait.path("secret.png")));
        shelf.put("chat/one-message-of-50-kilobytes.txt", line.repeat(2) + "x".repeat(50_000));
        shelf.put(
                "chat/sender-of-50-kilobytes.txt",
                line.repeat(2) + "[03.02.2026, 10:00:00] " + "A".repeat(50_000) + ": words\n");
        shelf.put("chat/colons-only.txt", line.repeat(2) + "[03.02.2026, 10:00:00] :::::::::::::::::\n".repeat(100));
        shelf.put("chat/marks-of-direction.txt", ("\u200e\u202e" + line).repeat(3));
    }

    private static void zipped(Shelf shelf, Bait bait) {
        var chat = "[03.02.2026, 10:00:00] A: words\n[03.02.2026, 10:00:01] A: <attached: p.png>\n";
        shelf.put(
                "chat/climbing-out.zip",
                Packing.zip("../../../climbed.txt", "x", "_chat.txt", chat, "..\\..\\p.png", "x", "/etc/climbed", "x"));
        shelf.put("chat/nothing-but-folders.zip", Packing.zip("a/", "", "a/b/", ""));
        shelf.put(
                "chat/elsewhere.zip",
                Packing.zip(
                        "result.json",
                        "{\"messages\":["
                                + message("\"photo\":\"%s\",\"text\":\"w\"}]}"
                                        .formatted(bait.fileAddress("secret.png")))));
    }
}
