use super::el::{View, el};
use super::ink::picture;
use crate::content::Drawn;
use std::ops::Range;

/// A person, drawn from the top left of a 10 by 14 cell with relative moves only.
const PERSON: &str = "m5 1.4a1.9 1.9 0 0 1 0 3.8a1.9 1.9 0 0 1 0-3.8m-1.5 4.6h3a1.8 1.8 0 0 1 1.8 1.8v2.7a.8.8 0 0 1-1.5 0v2.1h-3.6v-2.1a.8.8 0 0 1-1.5 0v-2.7a1.8 1.8 0 0 1 1.8-1.8z";

/// A disc on the chest: marks those beyond the other group by shape. It turns the other way, so it is a hole.
const MARK: &str = "m5 7.2a1.1 1.1 0 0 0 0 2.2a1.1 1.1 0 0 0 0-2.2z";

const ROW: u16 = 10;
const WIDE: u16 = 10;
const HIGH: u16 = 14;

/// The figures of one group, ten to a row from the top left: those both groups have, those beyond, the others. What is
/// beyond stands together on a field of its own.
pub fn figures(drawn: Drawn) -> View {
    let both = u16::from(drawn.both);
    let beyond = both + u16::from(drawn.beyond);
    let last = beyond + u16::from(drawn.none);
    let wide = last.min(ROW) * WIDE + 2;
    let high = last.div_ceil(ROW) * HIGH + 2;
    let view_box = ["-1 -1 ", &wide.to_string(), " ", &high.to_string()].concat();
    let group = |class, who, mark| el("path").class(class).attr("d", &people(who, mark)).view();
    let mut drawing = picture("figures", &view_box);
    if beyond > both {
        // The same outline twice, the lower one wider: a line with round corners.
        let around = field(both..beyond);
        let layer = |class| el("path").class(class).attr("d", &around).view();
        drawing = drawing.child(layer("edge")).child(layer("field"));
    }
    drawing
        .child(group("person none", beyond..last, ""))
        .child(group("person both", 0..both, ""))
        .child(group("person beyond", both..beyond, MARK))
        .view()
}

fn people(which: Range<u16>, mark: &str) -> String {
    let mut d = String::new();
    for person in which {
        let at = [
            "M",
            &(person % ROW * WIDE).to_string(),
            " ",
            &(person / ROW * HIGH).to_string(),
        ]
        .concat();
        d += &at;
        d += PERSON;
        if !mark.is_empty() {
            d += &at;
            d += mark;
        }
    }
    d
}

/// The outline of cells that follow one another, row after row.
fn field(cells: Range<u16>) -> String {
    let (first, last) = (cells.start, cells.end - 1);
    let (left, right) = (first % ROW * WIDE, (last % ROW + 1) * WIDE);
    let (top, foot) = (first / ROW * HIGH, last / ROW * HIGH);
    let number = |name: &str, value: u16| [name, &value.to_string()].concat();
    let mut d = [number("M", left), number(" ", top)].concat();
    if top == foot {
        d += &[
            number("H", right),
            number("V", foot + HIGH),
            number("H", left),
            "Z".into(),
        ]
        .concat();
    } else {
        let end = ROW * WIDE;
        d += &[
            number("H", end),
            number("V", foot),
            number("H", right),
            number("V", foot + HIGH),
            "H0".into(),
            number("V", top + HIGH),
            number("H", left),
            "Z".into(),
        ]
        .concat();
    }
    d
}

#[cfg(test)]
mod tests {
    use super::{field, people};

    #[test]
    fn everyone_has_a_place() {
        for (from, to) in [(0, 100), (9, 41), (0, 0), (99, 100)] {
            let drawn = people(from..to, "");
            assert_eq!(drawn.matches('M').count(), usize::from(to - from));
        }
        assert!(people(12..13, "").starts_with("M20 14m"));
    }

    #[test]
    fn fields_go_around_their_cells() {
        assert_eq!(field(9..10), "M90 0H100V14H90Z");
        assert_eq!(field(9..41), "M90 0H100V56H10V70H0V14H90Z");
        assert_eq!(field(3..18), "M30 0H100V14H80V28H0V14H30Z");
    }
}
