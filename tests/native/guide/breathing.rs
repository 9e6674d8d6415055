//! The pacer of slow breathing.

use ketamine_guide::guide::{Breath, Breathing};

#[test]
fn six_breaths_in_and_out_then_done() {
    let mut breathing = Breathing::default();
    let mut phases = vec![breathing.now().phase];
    let mut seconds = 0;
    while breathing.now().phase != Breath::Done {
        let before = breathing.now();
        breathing.pass(1.0);
        seconds += 1;
        let now = breathing.now();
        assert!((0.0..=1.0).contains(&now.full));
        if now.phase == before.phase {
            assert_eq!(now.count, before.count + 1, "it counts the seconds");
            assert_eq!(now.full > before.full, now.phase == Breath::In);
        } else {
            phases.push(now.phase);
        }
    }
    assert_eq!(seconds, 60);
    let round = [Breath::In, Breath::Out];
    let expect: Vec<_> = round
        .into_iter()
        .cycle()
        .take(12)
        .chain([Breath::Done])
        .collect();
    assert_eq!(phases, expect);
    breathing.pass(100.0);
    assert_eq!(breathing.now().phase, Breath::Done);
}
