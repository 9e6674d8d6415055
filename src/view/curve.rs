use super::context::Context;
use crate::guide::{level_word, Clock, Course};
use crate::science::Levels;
use leptos::prelude::*;
use std::fmt::Write;

/// Width and height of the drawing, in its own units.
const SIZE: (f64, f64) = (320.0, 96.0);
/// Points of the curve between two moments.
const FINENESS: usize = 6;

/// The level of medicine as a band over the clock's own axis, with the mark of this moment. No numbers.
#[component]
pub fn Curve(
    /// The guide.
    context: Context,
) -> impl IntoView {
    let words = context.pack().ui.curve.clone();
    let count = context.derive(|guide, pack| guide.told(pack).moments.len());
    // Minutes along the axis; changes with the route only.
    let minutes = context.derive(|guide, pack| {
        let moments = &guide.told(pack).moments;
        let last = (moments.len() - 1) * FINENESS;
        let minutes = (0..=last).map(|i| Clock::default().moved(i as f64 / FINENESS as f64, moments.len()).minute(moments));
        (guide.route, minutes.collect::<Vec<_>>())
    });
    let band = move || minutes.with(|(route, minutes)| band(&Course::of(*route), minutes));
    let middle = move || minutes.with(|(route, minutes)| line(&Course::of(*route), minutes));
    let here = context.derive(|guide, _| guide.clock.position());
    let now = move || SIZE.0 * here.get() / (count.get() - 1) as f64;
    let said = context.derive(level_word);
    let order = context.derive(|guide, pack| (!guide.told(pack).timed).then(|| pack.ui.curve.order.clone()));
    view! {
        <figure class="curve">
            <div class="plot">
                <span class="more" aria-hidden="true">{words.more}</span>
                <span class="less" aria-hidden="true">{words.less}</span>
                <svg viewBox="0 0 320 96" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                    <path class="band" d=band />
                    <path class="middle" d=middle />
                    <line class="now" x1=now x2=now y1="0" y2="96" />
                </svg>
            </div>
            <figcaption>
                <p class="said">{said}</p>
                <p class="note">{words.caption}" "{order}</p>
            </figcaption>
        </figure>
    }
}

fn x(index: usize, count: usize) -> f64 {
    SIZE.0 * index as f64 / (count - 1).max(1) as f64
}

fn y(share: f64) -> f64 {
    4.0 + (SIZE.1 - 6.0) * (1.0 - share / Levels::CEILING)
}

fn line(course: &Course, minutes: &[f64]) -> String {
    let mut d = String::from("M");
    for (i, minute) in minutes.iter().enumerate() {
        let _ = write!(d, "{:.1} {:.1} ", x(i, minutes.len()), y(course.level(*minute).middle));
    }
    d
}

fn band(course: &Course, minutes: &[f64]) -> String {
    let mut d = String::from("M");
    for (i, minute) in minutes.iter().enumerate() {
        let _ = write!(d, "{:.1} {:.1} ", x(i, minutes.len()), y(course.level(*minute).high));
    }
    for (i, minute) in minutes.iter().enumerate().rev() {
        let _ = write!(d, "{:.1} {:.1} ", x(i, minutes.len()), y(course.level(*minute).low));
    }
    d.push('Z');
    d
}
