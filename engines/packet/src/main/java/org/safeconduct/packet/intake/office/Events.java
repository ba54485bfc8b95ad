package org.safeconduct.packet.intake.office;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiFunction;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.Characters;
import javax.xml.stream.events.StartElement;

/// Pieces of XML that differ from what was read.
final class Events {
    private static final XMLEventFactory MAKE = XMLEventFactory.newFactory();

    private Events() {}

    static Characters text(String text) {
        return MAKE.createCharacters(text);
    }

    /// The same element with other attribute values.
    ///
    /// @param change gets each attribute's name and value
    static StartElement withValues(StartElement element, BiFunction<QName, String, String> change) {
        List<Attribute> attributes = new ArrayList<>();
        for (Iterator<Attribute> each = element.getAttributes(); each.hasNext(); ) {
            Attribute attribute = each.next();
            QName name = attribute.getName();
            attributes.add(MAKE.createAttribute(
                    name.getPrefix(),
                    name.getNamespaceURI(),
                    name.getLocalPart(),
                    change.apply(name, attribute.getValue())));
        }
        return MAKE.createStartElement(element.getName(), attributes.iterator(), element.getNamespaces());
    }

    /// The value of the attribute with this local name in any namespace, empty when it has none.
    static String value(StartElement element, String localName) {
        for (Iterator<Attribute> each = element.getAttributes(); each.hasNext(); ) {
            Attribute attribute = each.next();
            if (attribute.getName().getLocalPart().equals(localName)) {
                return attribute.getValue();
            }
        }
        return "";
    }
}
