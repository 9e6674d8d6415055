//! `ketamine-guide.d.ts`: the element for TypeScript.

use super::element::Element;
use std::fmt::Write;

/// The whole file; `clinic` declares `ClinicFile`.
pub fn write(element: &Element, clinic: &str) -> String {
    let Element { tag, class, .. } = element;
    let mut out = format!(
        "// The types of <{tag}>. The script is a classic one: include it with a script tag, from its own folder.\n\n{clinic}\n"
    );
    let _ = writeln!(
        out,
        "/** What can be asked of the guide: attributes, and properties of the same names. */"
    );
    let _ = writeln!(out, "export interface KetamineGuideOptions {{");
    for attribute in &element.attributes {
        let _ = writeln!(
            out,
            "  /** {} */\n  {}?: {};",
            attribute.describe,
            attribute.name,
            attribute.kind()
        );
    }
    let _ = writeln!(
        out,
        "}}\n\n/** What the guide tells the page; all bubble, and leave shadow roots. */"
    );
    let _ = writeln!(out, "export interface KetamineGuideEvents {{");
    for event in &element.events {
        let _ = writeln!(
            out,
            "  /** {} */\n  {:?}: {};",
            event.describe,
            event.name,
            event.kind(element)
        );
    }
    let _ = writeln!(
        out,
        "}}\n\n/** {} */\nexport interface {class} extends HTMLElement {{",
        element.describe
    );
    for attribute in element.attributes.iter().filter(|attribute| attribute.own) {
        let kind = attribute.kind();
        // Read, it is whatever the attribute says; set, what it may say. Nothing at all takes the attribute away.
        let read = if attribute.file {
            kind.clone()
        } else {
            "string".into()
        };
        let _ = writeln!(
            out,
            "  /** {} */\n  get {}(): {read};",
            attribute.describe, attribute.name
        );
        let _ = writeln!(
            out,
            "  set {}(value: {kind} | null | undefined);",
            attribute.name
        );
    }
    for (how, also) in [
        ("add", "AddEventListenerOptions"),
        ("remove", "EventListenerOptions"),
    ] {
        let _ = writeln!(
            out,
            "  {how}EventListener<Name extends keyof KetamineGuideEvents>(\n    name: Name,\n    \
             listener: (this: {class}, event: KetamineGuideEvents[Name]) => unknown,\n    options?: boolean | {also},\n  ): void;"
        );
        let _ = writeln!(
            out,
            "  {how}EventListener<Name extends keyof HTMLElementEventMap>(\n    name: Name,\n    \
             listener: (this: {class}, event: HTMLElementEventMap[Name]) => unknown,\n    options?: boolean | {also},\n  ): void;"
        );
        let _ = writeln!(
            out,
            "  {how}EventListener(name: string, listener: EventListenerOrEventListenerObject, options?: boolean | {also}): void;"
        );
    }
    let _ = write!(
        out,
        "}}\n\ndeclare global {{\n  interface HTMLElementTagNameMap {{\n    {tag:?}: {class};\n  }}\n\n  \
         // They bubble: a page may listen anywhere.\n  interface HTMLElementEventMap extends KetamineGuideEvents {{}}\n  \
         interface DocumentEventMap extends KetamineGuideEvents {{}}\n  interface WindowEventMap extends KetamineGuideEvents {{}}\n}}\n"
    );
    out
}
