package org.safeconduct.app.finder;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.safeconduct.app.finder.Shown.Titled;
import org.safeconduct.app.lost.Contents;
import org.safeconduct.app.lost.Item;
import org.safeconduct.app.lost.Items;
import org.safeconduct.app.lost.request.Request;
import org.safeconduct.app.lost.request.Requests;
import org.safeconduct.search.Findable;
import org.safeconduct.search.Findable.Kind;
import org.springframework.stereotype.Component;

/// Things that were taken, and what was asked and answered about them, as the index knows them.
@Component
class LostThings {
    private final Items items;
    private final Contents contents;
    private final Requests requests;

    LostThings(Items items, Contents contents, Requests requests) {
        this.items = items;
        this.contents = contents;
        this.requests = requests;
    }

    List<Findable> list(UUID caseId) {
        return items.list(caseId).stream()
                .flatMap(item -> Stream.concat(
                        Stream.of(thing(caseId, item)),
                        requests.list(caseId, item.id()).stream().map(request -> asked(caseId, item, request))))
                .toList();
    }

    /// Empty where the team cannot see it any more.
    List<Findable> list(UUID caseId, UUID item) {
        return items.find(caseId, item).map(found -> thing(caseId, found)).stream()
                .toList();
    }

    /// Empty when it was taken back.
    List<Findable> listRequest(UUID caseId, UUID request) {
        return requests.find(caseId, request).stream()
                .flatMap(found ->
                        items.find(caseId, found.item()).stream().map(item -> asked(caseId, item, found.request())))
                .toList();
    }

    Optional<Titled> find(UUID caseId, UUID item) {
        return items.find(caseId, item).map(found -> new Titled(found.thing().shown(), 0, address(caseId, item)));
    }

    Optional<Titled> findRequest(UUID caseId, UUID request) {
        return requests.find(caseId, request)
                .map(found -> new Titled(
                        found.request().asked().addressee(), 0, address(caseId, found.item()) + "#entry-" + request));
    }

    private static String address(UUID caseId, UUID item) {
        return "/cases/" + caseId + "/lost/" + item;
    }

    private Findable thing(UUID caseId, Item item) {
        var thing = item.thing();
        var taking = item.taking();
        var imei = thing.imei();
        var lines = imei == null ? Entry.said() : Entry.said(imei.digits(), imei.toString());
        lines.addAll(Entry.said(thing.serial(), thing.sim(), thing.colour(), thing.marks()));
        lines.addAll(Entry.said(taking.words(), taking.takerWords(), taking.place()));
        lines.addAll(Entry.said(taking.receiptNumber(), taking.witnesses(), taking.toldBy()));
        for (var content : contents.list(caseId, item.id())) {
            lines.addAll(List.of(content.what(), content.wouldShow()));
        }
        contents.listHandovers(caseId, item.id())
                .forEach(hand -> lines.addAll(List.of(hand.giver(), hand.taker(), hand.source())));
        return new Entry(Kind.LOST, item.id(), 0).findable(caseId, thing.shown(), lines);
    }

    private static Findable asked(UUID caseId, Item item, Request request) {
        var asked = request.asked();
        var lines = Entry.said(item.thing().shown(), asked.words(), asked.nextStep());
        for (var answer : request.answers()) {
            var given = answer.given();
            lines.addAll(Entry.said(given.answerer(), given.words(), given.nextStep()));
        }
        return new Entry(Kind.REQUEST, request.id(), 0).findable(caseId, asked.addressee(), lines);
    }
}
