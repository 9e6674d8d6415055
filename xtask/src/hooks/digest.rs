//! Fingerprints: the integrity value a browser checks, and the short hash in a file's name.

use crate::text;
use sha2::{Digest, Sha384};

/// The value of an `integrity` attribute.
pub fn integrity(content: &[u8]) -> String {
    format!("sha384-{}", text::to_base64(&Sha384::digest(content)))
}

/// Sixteen letters that change when the content does.
pub fn short(content: &[u8]) -> String {
    let digest = Sha384::digest(content);
    let head = u64::from_be_bytes(std::array::from_fn(|at| digest[at]));
    format!("{head:016x}")
}

#[cfg(test)]
mod tests {
    use super::{integrity, short};

    #[test]
    fn known_value() {
        let empty = "sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb";
        assert_eq!(integrity(b""), empty);
        assert_eq!(short(b""), "38b060a751ac9638");
    }
}
