//! *What matters to me*: an order, or none.

use crate::content::english;
use ketamine_guide::guide::{Ask, FIRST, Guide, Ranking, leading, questions};
use proptest::prelude::*;

/// Holds what a move makes of seven cards.
#[track_caller]
fn check(from: usize, to: usize, order: &[usize]) {
    let mut ranking = Ranking::default();
    ranking.shift(from, to, 7);
    assert_eq!(ranking.of(7), order, "{from} to {to}");
    let stays = order.is_sorted();
    assert_eq!(ranking.is_chosen(), !stays, "{from} to {to}");
}

#[test]
fn a_card_moves_and_the_others_make_room() {
    check(0, 1, &[1, 0, 2, 3, 4, 5, 6]);
    check(6, 0, &[6, 0, 1, 2, 3, 4, 5]);
    check(2, 5, &[0, 1, 3, 4, 5, 2, 6]);
    check(0, usize::MAX, &[1, 2, 3, 4, 5, 6, 0]);
    check(3, 3, &[0, 1, 2, 3, 4, 5, 6]);
    check(7, 0, &[0, 1, 2, 3, 4, 5, 6]);
    check(6, usize::MAX, &[0, 1, 2, 3, 4, 5, 6]);
}

proptest! {
    /// However they are moved, each card stands in the order once.
    #[test]
    fn an_order_holds_every_card_once(moves in prop::collection::vec((0..12_usize, 0..12_usize), 0..20), count in 0..9_usize) {
        let mut ranking = Ranking::default();
        for (from, to) in moves {
            ranking.shift(from, to, count);
        }
        let mut order = ranking.of(count);
        order.sort_unstable();
        prop_assert_eq!(order, (0..count).collect::<Vec<_>>());
    }
}

#[test]
fn until_a_card_is_moved_the_plan_says_nothing_of_it() {
    let pack = english();
    let mut guide = Guide::new(&pack, &[]);
    assert_eq!((leading(&guide, &pack), guide.said.as_str()), (vec![], ""));
    guide.rank(3, 3, &pack);
    assert_eq!(leading(&guide, &pack), vec![], "to stay is no choice");
    let first = |guide: &Guide| -> Vec<Ask> {
        let leading = leading(guide, &pack).into_iter();
        leading.map(|question| question.ask).collect()
    };
    guide.rank(5, 0, &pack);
    assert_eq!(first(&guide), [Ask::Matter(5)], "the others only made room");
    guide.rank(6, 5, &pack);
    assert_eq!(first(&guide), [5, 6].map(Ask::Matter), "up by one counts");
    guide.rank(0, 4, &pack);
    assert_eq!(first(&guide), [Ask::Matter(6)], "down again");
    for from in [3, 4, 6] {
        guide.rank(from, 0, &pack);
    }
    assert_eq!(first(&guide).len(), FIRST);
    guide.unrank(&pack);
    assert_eq!(leading(&guide, &pack), vec![]);
}

#[test]
fn a_move_is_said() {
    let pack = english();
    let mut guide = Guide::new(&pack, &[]);
    let name = &pack.plan.matters.cards[2].name;
    guide.rank(2, 1, &pack);
    assert_eq!(guide.said, format!("{name} is now 2 of 7."));
    guide.rank(1, 0, &pack);
    assert_eq!(guide.said, format!("{name} is now 1 of 7."));
}

/// What matters comes first, then what the reader has ticked; once something is ticked, that alone goes on paper.
#[test]
fn the_order_leads_the_questions() {
    let pack = english();
    let mut guide = Guide::new(&pack, &[]);
    let asks = |guide: &Guide| -> Vec<Ask> {
        let all = questions(guide, &pack).into_iter();
        all.map(|question| question.ask).collect()
    };
    assert_eq!(asks(&guide), []);
    guide.rank(1, 0, &pack);
    guide.rank(4, 0, &pack);
    assert_eq!(asks(&guide), [4, 1].map(Ask::Matter));
    let because = questions(&guide, &pack)[0].because.clone();
    assert_eq!(because.as_ref(), Some(&pack.plan.matters.cards[4].because));
    guide.mine.ask(Ask::Listed(1, 2));
    guide.mine.ask(Ask::Matter(1));
    assert_eq!(asks(&guide), [Ask::Matter(1), Ask::Listed(1, 2)]);
    guide.mine.ask(Ask::Matter(1));
    assert_eq!(asks(&guide), [Ask::Listed(1, 2)]);
}
