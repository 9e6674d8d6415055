//! A fixed script for the lab, and the bits it leads to: shared by the native and the Wasm tests.

use ketamine_guide::science::lab::{Clock, Lab, Micromolar, Setting};

/// After a signal's burst, after its end, after ketamine got in, after days. Printed by the native test when it fails.
pub const KNOWN: [u64; 4] = [
    0x8c2c_22a6_12e4_6443,
    0x493e_f7a0_9f1c_2e66,
    0x0e49_6b4d_7b52_d692,
    0xe744_505e_662f_1435,
];

/// The state after each part of the script.
pub fn fingerprints() -> [u64; 4] {
    let mut lab = Lab::new(0x5eed);
    let usual = Setting {
        links: 0.8,
        ..Setting::default()
    };
    lab.set(usual);
    lab.signal();
    let burst = after(&mut lab, 100);
    let end = after(&mut lab, 700);
    let treated = Setting {
        ketamine: Micromolar::TREATMENT,
        clock: Clock::Block,
        ..usual
    };
    lab.set(treated);
    let block = after(&mut lab, 300);
    let days = Setting {
        clock: Clock::Days,
        ..treated
    };
    lab.set(days);
    [burst, end, block, after(&mut lab, 500)]
}

/// Lets so many frames pass, then mixes every bit of the state (FNV-1a, 64 bits).
fn after(lab: &mut Lab, frames: u32) -> u64 {
    for _ in 0..frames {
        lab.step(1.0 / 60.0);
    }
    let places = lab.molecules().places().flatten();
    let gates = lab.gates().iter().flat_map(|gate| {
        [
            gate.x,
            gate.y,
            f32::from(u8::from(gate.open)),
            f32::from(gate.pore as u8),
        ]
    });
    let reading = lab.reading().to_array();
    let numbers = places.chain(gates).chain(reading);
    numbers.fold(0xcbf2_9ce4_8422_2325, |mixed, number| {
        number
            .to_bits()
            .to_le_bytes()
            .into_iter()
            .fold(mixed, |mixed, byte| {
                (mixed ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
            })
    })
}
