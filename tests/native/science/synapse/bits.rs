//! What the Wasm test of the same script holds against: the bits agree here and there.

#[path = "../../../web/script.rs"]
mod script;

#[test]
fn script_leads_to_the_known_bits() {
    assert_eq!(
        script::fingerprints(),
        script::KNOWN,
        "{:#018x?}",
        script::fingerprints()
    );
}
