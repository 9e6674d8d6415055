use super::el::{View, el};
use super::ink::picture;
use crate::content::Drawn;
use std::ops::Range;

/// A person, drawn from the top left of a 10 by 14 cell with relative moves only: the head and a shoulder, an arm, the
/// rest.
const HEAD: &str = "m5 1a1.6 1.6 0 0 1 0 3.2a1.6 1.6 0 0 1 0-3.2m-1.5 4.2h3";
const REST: &str = "l-.2 3.8h-3l-.2-3.8a.7.7 0 0 1-1.4 0v-2.5a1.6 1.6 0 0 1 1.6-1.6z";

/// An arm that hangs.
const DOWN: &str = "a1.6 1.6 0 0 1 1.6 1.6v2.5a.7.7 0 0 1-1.4 0";
/// An arm that is raised: marks those beyond the other group by shape.
const UP: &str = "l1.4-3.4a.75.75 0 0 1 1.4.4l-1.5 4.1q-.3.9-1.1 1v2";

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
    let group = |class, who, arm| el("path").class(class).attr("d", &people(who, arm)).view();
    let around = (beyond > both).then(|| {
        let cells = field(both..beyond);
        el("path").class("field").attr("d", &cells).view()
    });
    picture("figures", &view_box)
        .children(around)
        .child(group("person none", beyond..last, DOWN))
        .child(group("person both", 0..both, DOWN))
        .child(group("person beyond", both..beyond, UP))
        .view()
}

fn people(which: Range<u16>, arm: &str) -> String {
    let mut d = String::new();
    for person in which {
        let (x, y) = (person % ROW * WIDE, person / ROW * HIGH);
        d += &["M", &x.to_string(), " ", &y.to_string(), HEAD, arm, REST].concat();
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
    use super::{DOWN, UP, field, people};

    #[test]
    fn everyone_has_a_place() {
        for (from, to) in [(0, 100), (9, 41), (0, 0), (99, 100)] {
            let drawn = people(from..to, UP);
            assert_eq!(drawn.matches('M').count(), usize::from(to - from));
        }
        assert!(people(12..13, DOWN).starts_with("M20 14m"));
    }

    #[test]
    fn fields_go_around_their_cells() {
        assert_eq!(field(9..10), "M90 0H100V14H90Z");
        assert_eq!(field(9..41), "M90 0H100V56H10V70H0V14H90Z");
        assert_eq!(field(3..18), "M30 0H100V14H80V28H0V14H30Z");
    }
}
