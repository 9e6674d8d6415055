use super::{Cell, Csp, Framing, Mime};

/// A few of the cells, in which every two settings meet once at least: what breaks needs two of them at most, mostly.
/// Greedy, and the same each time.
pub fn pairs() -> Vec<Cell> {
    let all = Cell::all();
    let mut met: Vec<Pair> = Vec::new();
    let mut chosen = Vec::new();
    loop {
        let news = |cell: &Cell| {
            let pairs = pairs_of(*cell);
            pairs.into_iter().filter(|pair| !met.contains(pair)).count()
        };
        // The first of the best.
        let best = all.iter().rev().max_by_key(|cell| news(cell));
        let Some(best) = best.filter(|cell| news(cell) > 0) else {
            return chosen;
        };
        chosen.push(*best);
        met.extend(pairs_of(*best));
    }
}

#[derive(Debug, PartialEq, Eq)]
enum Pair {
    CspMime(Csp, Mime),
    CspFraming(Csp, Framing),
    MimeFraming(Mime, Framing),
}

fn pairs_of(Cell { csp, mime, framing }: Cell) -> [Pair; 3] {
    [
        Pair::CspMime(csp, mime),
        Pair::CspFraming(csp, framing),
        Pair::MimeFraming(mime, framing),
    ]
}
