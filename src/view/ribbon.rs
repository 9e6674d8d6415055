//! The hours after a visit, drawn: a sky that goes from day to night, and below it how long each wait is. The words beside
//! it say the same.

use super::el::{View, el, words};
use super::ink::picture;
use crate::content::After;
use crate::guide::{HALVES, HalfHour};

/// Half hours drawn before the visit ends, and after the last wait.
const BEFORE: usize = 6;
const BEYOND: usize = 12;

/// Width of the drawing, in its own units.
const WIDTH: usize = 720;

/// When the sun and the moon stand highest.
const NOON: usize = 26;
const DEEP: usize = 3;

/// A night's sleep as it is drawn: from 10 at night, 8 hours.
const BED: usize = 44;
const SLEEP: usize = 16;
const EARLY: usize = 8;

/// From which hour to which the picture goes.
#[derive(Clone, Copy)]
pub struct Axis {
    /// Half hours from the first midnight to the left edge.
    first: usize,
    /// The day of that midnight.
    day: usize,
    /// Half hours from edge to edge.
    count: usize,
}

impl Axis {
    /// Holds the end of a visit and all waits of so many hours.
    pub fn new(end: HalfHour, hours: impl Iterator<Item = u16>) -> Self {
        let longest = hours.map(|hours| 2 * usize::from(hours)).max();
        // An early end lies in the night of the day before.
        let from = end.day() * HALVES + end.half() + 7 * HALVES - BEFORE;
        Self {
            first: from % HALVES,
            day: from / HALVES % 7,
            count: BEFORE + longest.unwrap_or_default() + BEYOND,
        }
    }

    /// Where a half hour from the first midnight stands, kept inside.
    fn x(self, half: usize) -> usize {
        half.saturating_sub(self.first).min(self.count) * WIDTH / self.count
    }

    /// The same as a share of the width, for a style.
    fn share(self, half: usize) -> String {
        percent(self.x(half), WIDTH)
    }

    /// The end of the visit, half hours from the first midnight.
    fn end(self) -> usize {
        self.first + BEFORE
    }

    /// The end of the longest wait, the same.
    fn last(self) -> usize {
        self.first + self.count - BEYOND
    }

    /// How many days are seen.
    fn days(self) -> usize {
        (self.first + self.count).div_ceil(HALVES)
    }
}

/// A share of a whole, for a style.
fn percent(part: usize, whole: usize) -> String {
    let tenths = part * 1000 / whole;
    format!("{}.{}%", tenths / 10, tenths % 10)
}

/// The sky over the hours, with the names of the days above, and below it when the visit and the longest wait end.
pub fn sky(axis: Axis, after: &After, until: &str) -> View {
    let days = axis.days();
    let hill = |class, line| el("path").class(class).attr("d", line).view();
    let land = picture("", "0 0 720 170")
        .attr("preserveAspectRatio", "none")
        .child(hill(
            "far",
            "M0 170V128q90-34 180-8t170-6 190 4 180-12V170z",
        ))
        .child(hill("near", "M0 170V150q120-26 240-6t240-8 240 6V170z"));
    let lights = (0..days).flat_map(|day| {
        let midnight = day * HALVES;
        [
            light(axis, midnight + NOON, "sun"),
            light(axis, midnight + DEEP, "moon"),
        ]
    });
    // Whole days of air, drawn by the style sheet: what lies outside the picture is cut off.
    let air = el("div")
        .class("air")
        .style("--from", move || percent(axis.first, axis.count))
        .style("--to", move || percent(days * HALVES, axis.count))
        .style("--days", move || days.to_string());
    let mark = |at| {
        let line = el("span").class("mark");
        line.style("--from", move || axis.share(at)).view()
    };
    let over = el("div")
        .class("sky")
        .child(air.view())
        .child(land.view())
        .children(lights.flatten())
        .child(mark(axis.end()))
        .child(mark(axis.last()));
    let flag = |class, at, say| {
        let flag = el("p").class(class).style("--from", move || axis.share(at));
        flag.child(words("span", "", say)).view()
    };
    el("div")
        .class("hours")
        .attr("aria-hidden", "true")
        .child(names(axis, after))
        .child(over.view())
        .child(flag("visit", axis.end(), &after.ends))
        .child(flag("waited", axis.last(), until))
        .view()
}

/// The names of the days, each over its own hours; a sliver of a day has no room for one.
fn names(axis: Axis, after: &After) -> View {
    let names = (0..axis.days()).filter_map(|day| {
        let (from, to) = (day * HALVES, (day + 1) * HALVES);
        let wide = axis.x(to) - axis.x(from);
        let name = after.days.get((axis.day + day) % 7)?;
        let label = el("span")
            .style("--from", move || axis.share(from))
            .style("--to", move || axis.share(to))
            .text(if wide * 9 > WIDTH { name } else { "" });
        Some(label.view())
    });
    el("p").class("days").children(names).view()
}

/// The sun or the moon, where there is room for the whole of it.
fn light(axis: Axis, at: usize, class: &'static str) -> Option<View> {
    const ROOM: usize = WIDTH / 16;
    let there = (ROOM..WIDTH - ROOM).contains(&axis.x(at));
    let light = el("span")
        .class(class)
        .style("--from", move || axis.share(at));
    there.then(|| light.view())
}

/// How long a wait is.
pub fn bar(hours: u16, axis: Axis) -> View {
    let end = axis.end();
    stretch("bar", axis, end, end + 2 * usize::from(hours))
}

/// The first night after the visit.
pub fn night(axis: Axis) -> View {
    let end = axis.end();
    let bed = match end % HALVES {
        // Who comes home in the night goes to bed then.
        EARLY..BED => end - end % HALVES + BED,
        _ => end + 2,
    };
    stretch("bar sleep", axis, bed, bed + SLEEP)
}

fn stretch(class: &'static str, axis: Axis, from: usize, to: usize) -> View {
    el("div")
        .class(class)
        .attr("aria-hidden", "true")
        .style("--from", move || axis.share(from))
        .style("--to", move || axis.share(to))
        .view()
}

#[cfg(test)]
mod tests {
    use super::{Axis, WIDTH};
    use crate::guide::{HALVES, HalfHour};

    /// Holds where the visit ends, which day is named first, and that all is inside.
    #[track_caller]
    fn check(day: usize, half: usize, hours: [u16; 2], first_day: usize, days: usize) {
        let end = HalfHour::new(day, half).expect("a half hour");
        let axis = Axis::new(end, hours.into_iter());
        assert_eq!((axis.day, axis.days()), (first_day, days));
        assert_eq!(axis.end() % HALVES, half);
        assert_eq!((axis.x(0), axis.x(axis.first + axis.count)), (0, WIDTH));
        let longest = axis.end() + 2 * usize::from(hours[0].max(hours[1]));
        assert_eq!(axis.last(), longest);
        assert!(axis.x(axis.end()) > 0 && axis.x(longest) < WIDTH);
    }

    #[test]
    fn the_hours_hold_the_visit_and_every_wait() {
        check(1, 31, [24, 24], 1, 2);
        check(1, 31, [24, 72], 1, 4);
        // Soon after midnight the picture begins the day before, and the week goes round.
        check(0, 1, [24, 24], 6, 3);
        check(6, 47, [36, 24], 6, 3);
    }
}
