//! The sums agree with the native ones to the last bit.

use super::script;
use ketamine_guide::content::RouteId;
use ketamine_guide::guide::Course;
use ketamine_guide::science::InfusionMinutes;
use wasm_bindgen_test::wasm_bindgen_test;

/// Route, minute, and the bits of level (middle), feelings (high) and pressure. Printed natively by
/// `{:#018x}` of `Course::of(route, InfusionMinutes::default()).level(minute).middle.to_bits()` and its neighbours.
const NATIVE: [(RouteId, f64, [u64; 3]); 16] = [
    (
        RouteId::Iv,
        5.0,
        [
            0x3fdb_a649_e33a_1f65,
            0x3fdb_2151_612f_aefb,
            0x3fac_5c8c_509b_3df2,
        ],
    ),
    (
        RouteId::Iv,
        20.0,
        [
            0x3fe9_1293_7a2a_0e79,
            0x3fef_94f4_8bc2_1509,
            0x3fe3_67be_5219_6047,
        ],
    ),
    (
        RouteId::Iv,
        40.0,
        [
            0x3ff0_0000_0000_0000,
            0x3ff0_0000_0000_0000,
            0x3fef_be4f_a5d3_bc12,
        ],
    ),
    (
        RouteId::Iv,
        90.0,
        [
            0x3fd0_b021_1301_677f,
            0x3fc0_c234_39b0_0f77,
            0x3fd8_7be9_c15f_230b,
        ],
    ),
    (
        RouteId::Im,
        5.0,
        [
            0x3fe6_1bb5_ea56_e9b7,
            0x3fb2_f684_bda1_2f68,
            0x3fc0_d456_efa6_c17d,
        ],
    ),
    (
        RouteId::Im,
        20.0,
        [
            0x3fef_f1fa_317f_10c5,
            0x3ff0_0000_0000_0000,
            0x3fef_4133_bd11_1e32,
        ],
    ),
    (
        RouteId::Im,
        40.0,
        [
            0x3fee_7c28_a547_07cc,
            0x3ff0_0000_0000_0000,
            0x3fec_ac08_3126_e97a,
        ],
    ),
    (
        RouteId::Im,
        90.0,
        [
            0x3fe5_ce30_e664_8a6d,
            0x3fd4_4000_0000_0000,
            0x3fc3_34ba_7030_0cfd,
        ],
    ),
    (
        RouteId::Nasal,
        5.0,
        [
            0x3fe4_dce9_a954_2506,
            0x0000_0000_0000_0000,
            0x3fa6_0000_0000_0000,
        ],
    ),
    (
        RouteId::Nasal,
        20.0,
        [
            0x3fef_7319_2762_728e,
            0x3fe4_bc6a_7ef9_db23,
            0x3fe0_0000_0000_0000,
        ],
    ),
    (
        RouteId::Nasal,
        40.0,
        [
            0x3fef_9a46_8d1c_add8,
            0x3ff0_0000_0000_0000,
            0x3ff0_0000_0000_0000,
        ],
    ),
    (
        RouteId::Nasal,
        90.0,
        [
            0x3fe8_e9d1_cb20_2256,
            0x3fd9_3083_5bcd_3f70,
            0x3feb_0000_0000_0000,
        ],
    ),
    (
        RouteId::Lozenge,
        5.0,
        [
            0x0000_0000_0000_0000,
            0x0000_0000_0000_0000,
            0x0000_0000_0000_0000,
        ],
    ),
    (
        RouteId::Lozenge,
        20.0,
        [
            0x3fec_bc04_6fea_38f3,
            0x3fe0_0000_0000_0000,
            0x3fd4_4000_0000_0000,
        ],
    ),
    (
        RouteId::Lozenge,
        40.0,
        [
            0x3fef_df76_b2b7_0519,
            0x3ff0_0000_0000_0000,
            0x3fee_a000_0000_0000,
        ],
    ),
    (
        RouteId::Lozenge,
        90.0,
        [
            0x3fec_b756_caa9_1e7f,
            0x3fee_3a37_3af6_4c21,
            0x3fe0_0000_0000_0000,
        ],
    ),
];

#[wasm_bindgen_test]
fn bits_are_those_of_the_native_build() {
    for (route, minute, bits) in NATIVE {
        let course = Course::of(route, InfusionMinutes::default());
        let here = [
            course.level(minute).middle,
            course.feelings(minute).high,
            course.pressure(minute),
        ];
        assert_eq!(here.map(f64::to_bits), bits, "{route:?} at {minute}");
    }
}

#[wasm_bindgen_test]
fn synapse_is_that_of_the_native_build() {
    assert_eq!(script::fingerprints(), script::KNOWN);
}
