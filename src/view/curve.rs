use super::context::Context;
use super::decimal::decimal;
use super::el::{View, el};
use super::ink::picture;
use crate::content::Pack;
use crate::guide::{Clock, Guide, level_word};
use crate::science::{Band, Levels};

/// Width and height of the drawing, in its own units.
const SIZE: (f64, f64) = (320.0, 96.0);
/// Points of the curve between two moments.
const FINENESS: usize = 6;

/// The level of medicine as a band over the clock's own axis, with the mark of this moment. No numbers.
pub fn curve(context: Context) -> View {
    let ui = context.pack().ui.curve.clone();
    // Drawn anew for a route, not for a frame.
    let route = context.derive(|guide, _| (guide.route, guide.pace()));
    let along = move || {
        let _ = route.get();
        context.now(points)
    };
    let band = move || {
        let points = along();
        let high = points.iter().map(|(x, level)| (*x, level.high));
        let low = points.iter().rev().map(|(x, level)| (*x, level.low));
        Some(format!("{}Z", path(high.chain(low))))
    };
    let middle = move || {
        let middle = along().into_iter().map(|(x, level)| (x, level.middle));
        Some(path(middle))
    };
    let now = context.derive(|guide, pack| {
        SIZE.0 * guide.drawn().position() / (guide.told(pack).moments.len() - 1) as f64
    });
    let said = context.derive(level_word);
    let note = context.derive(|guide, pack| {
        let ui = &pack.ui.curve;
        if guide.told(pack).timed {
            ui.caption.clone()
        } else {
            format!("{} {}", ui.caption, ui.order)
        }
    });
    let at = move || Some(decimal(now.get()));
    let mark = el("line")
        .class("now")
        .attr("y1", "0")
        .attr("y2", &decimal(SIZE.1))
        .live("x1", at)
        .live("x2", at);
    let drawing = picture("", "0 0 320 96")
        .attr("preserveAspectRatio", "none")
        .child(el("path").class("band").live("d", band).view())
        .child(el("path").class("middle").live("d", middle).view())
        .child(mark.view());
    let plot = el("div")
        .class("plot")
        .child(
            el("span")
                .class("more")
                .attr("aria-hidden", "true")
                .text(&ui.more)
                .view(),
        )
        .child(
            el("span")
                .class("less")
                .attr("aria-hidden", "true")
                .text(&ui.less)
                .view(),
        )
        .child(drawing.view());
    let caption = el("figcaption")
        .child(el("p").class("said").live_text(move || said.get()).view())
        .child(el("p").class("note").live_text(move || note.get()).view());
    el("figure")
        .class("curve")
        .child(plot.view())
        .child(caption.view())
        .view()
}

/// The level along the clock's axis: (x, band). The same for every moment of a route.
fn points(guide: &Guide, pack: &Pack) -> Vec<(f64, Band)> {
    let moments = &guide.told(pack).moments;
    let last = (moments.len() - 1) * FINENESS;
    let point = |index: usize| {
        let share = index as f64 / FINENESS as f64;
        let clock = Clock::default().moved(share, moments.len());
        let minute = guide.minute_at(clock, pack);
        (
            SIZE.0 * index as f64 / last as f64,
            guide.course().level(minute),
        )
    };
    (0..=last).map(point).collect()
}

fn path(points: impl Iterator<Item = (f64, f64)>) -> String {
    let y = |share: f64| 4.0 + (SIZE.1 - 6.0) * (1.0 - share / Levels::CEILING);
    let points = points.map(|(x, share)| format!("{} {}", decimal(x), decimal(y(share))));
    format!("M{}", points.collect::<Vec<_>>().join(" "))
}
