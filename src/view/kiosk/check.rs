use super::language::finish;
use super::sheet::sheet;
use super::take::{close, shut};
use super::told;
use crate::content::{CheckWords, Fill, Pack};
use crate::guide::Guide;
use crate::guide::kiosk::{Device, Sheet};
use crate::view::context::Context;
use crate::view::el::{View, el, words};
use leptos::prelude::*;

/// The self-check: how it goes on this device. Nothing in it is of a visitor.
pub fn check(context: Context) -> View {
    let told = told(&context.pack()).check;
    let open = context.derive(|guide, _| guide.kiosk.sheet == Some(Sheet::Check));
    Effect::new(move |_| {
        if open.get() {
            ask(context);
        }
    });
    let device = context.derive(|guide, _| guide.kiosk.device.clone().unwrap_or_default());
    let title = el("h2").attr("id", "check-title").text(&told.title);
    let rows =
        move || device.with(|device| context.now(|guide, pack| rows(device, &told, guide, pack)));
    let body = el("div")
        .class("sheet")
        .child(title.view())
        .live_view(rows)
        .child(close(context))
        .child(finish(context));
    let dialog = el("dialog")
        .class("over check")
        .attr("aria-labelledby", "check-title")
        .child(body.view());
    sheet(dialog, open, context, shut)
}

/// Asks the loader how it goes.
fn ask(context: Context) {
    let came = move |came: Option<wasm_bindgen::JsValue>| {
        let text = came.and_then(|came| came.as_string());
        if let Some(device) = text.and_then(|text| Device::read(&text)) {
            context.update(|guide, _| guide.kiosk.device = Some(device));
        }
    };
    context.wires.ask.run(("state".to_owned(), Box::new(came)));
}

fn rows(device: &Device, told: &CheckWords, guide: &Guide, pack: &Pack) -> View {
    let row = |name: &str, value: &str| {
        el("div")
            .child(words("dt", "", name))
            .child(words("dd", "", value))
            .view()
    };
    let version = [env!("CARGO_PKG_VERSION"), " ", &device.version].concat();
    let idle = guide.kiosk.idle().seconds() as usize;
    let failed = device.errors.iter();
    let failed: Vec<_> = failed
        .map(|(what, count)| [what, " ", &count.to_string()].concat())
        .collect();
    let failed = if failed.is_empty() {
        told.no_errors.clone()
    } else {
        failed.join(", ")
    };
    el("dl")
        .child(row(&told.version, version.trim()))
        .child(row(&told.written, &pack.edition.written))
        .child(row(&told.offline, &told.states[device.offline]))
        .child(row(
            &told.idle,
            &told.seconds.fill(&[("n", &idle.to_string())]),
        ))
        .child(row(&told.errors, &failed))
        .view()
}
