//! What holds for any legal setting, and for those that are not.

use super::check;
use ketamine_guide::science::lab::{Brake, Clock, Lab, Micromolar, Setting};
use proptest::prelude::*;

fn number(most: f32) -> impl Strategy<Value = f32> {
    prop_oneof![8 => 0.0..=most, 1 => any::<f32>(), 1 => Just(0.0), 1 => Just(most)]
}

fn setting() -> impl Strategy<Value = Setting> {
    let brake = prop_oneof![Just(None), number(1.0).prop_map(Some)];
    (number(20.0), number(1.0), brake, number(1.0), 0..3usize).prop_map(
        |(ketamine, usage, brake, links, clock)| Setting {
            ketamine: Micromolar(ketamine),
            usage,
            brake: brake.map_or(Brake::Model, Brake::Hand),
            links,
            clock: Clock::ALL[clock],
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn shares_stay_shares(settings in prop::collection::vec((setting(), 0.0..0.5_f64, any::<[bool; 2]>()), 1..6), seed in any::<u64>()) {
        let mut lab = Lab::new(seed);
        for (setting, seconds, [signal, settle]) in settings {
            lab.set(setting);
            if settle {
                lab.settle();
            }
            if signal {
                lab.signal();
            }
            for _ in 0..4 {
                lab.step(seconds);
            }
            let reading = lab.reading();
            for (what, share) in [
                ("blocked brake", reading.blocked_brake),
                ("blocked receiver", reading.blocked_receiver),
                ("sender", reading.sender),
                ("brake", reading.brake),
                ("receiver", reading.receiver),
                ("growth", reading.growth),
                ("links", reading.links),
            ] {
                check(what, share.into(), 0.0..=1.0);
            }
            check("glutamate", reading.glutamate.into(), 0.0..=3.0);
            check("NMDA held", reading.nmda_blocked.into(), 0.0..=20.0);
            check("NMDA open", reading.nmda_open.into(), 0.0..=20.0);
            check("AMPA open", reading.ampa_open.into(), 0.0..=80.0);
            assert!(reading.to_array().iter().all(|number| number.is_finite()));
            let [released, free, bound, taken] = lab.count();
            assert_eq!(released, free + bound + taken);
        }
    }
}
