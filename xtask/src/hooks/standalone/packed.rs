//! Files packed as one stream, as `src/host/script/standalone` unpacks them: words help to pack the same words as text.

use crate::error::Error;
use lzma_rust2::{EncodeMode, LzmaOptions, LzmaWriter, MfType};
use serde_json::{Map, Value, json};
use std::io::{self, Write};

/// What the reader counts on: chances are kept by the three upper bits of the letter before, and not by place.
const CONTEXT: u32 = 3;

/// One stream, and what its reader must know.
#[derive(Debug)]
pub struct Packed {
    /// LZMA without a header.
    pub bytes: Vec<u8>,
    size: usize,
    sum: u32,
    files: Map<String, Value>,
}

impl Packed {
    /// Packs files in that order. Measured: the same words stand best side by side.
    pub fn new(files: &[(String, Vec<u8>)]) -> Result<Self, Error> {
        let all: Vec<u8> = files.iter().flat_map(|(_, bytes)| bytes).copied().collect();
        let sizes = files.iter();
        let sizes = sizes.map(|(name, bytes)| (name.clone(), bytes.len().into()));
        Ok(Self {
            bytes: packed(&all).map_err(Error::file("pack", "standalone.html"))?,
            size: all.len(),
            sum: sum(&all),
            files: sizes.collect(),
        })
    }

    /// As `BUILD` of `standalone/files.js` has it.
    pub fn told(&self) -> Value {
        json!({ "size": self.size, "sum": self.sum, "files": self.files })
    }
}

fn packed(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let options = LzmaOptions {
        dict_size: 1 << 23,
        lc: CONTEXT,
        lp: 0,
        pb: 0,
        mode: EncodeMode::Normal,
        nice_len: LzmaOptions::NICE_LEN_MAX,
        mf: MfType::Bt4,
        depth_limit: 4096,
        preset_dict: None,
    };
    let mut writer = LzmaWriter::new_no_header(Vec::new(), &options, false)?;
    writer.write_all(bytes)?;
    writer.finish()
}

/// Adler's sum.
fn sum(bytes: &[u8]) -> u32 {
    let (mut low, mut high) = (1, 0);
    for &byte in bytes {
        low = (low + u32::from(byte)) % 65521;
        high = (high + low) % 65521;
    }
    high << 16 | low
}

#[cfg(test)]
mod tests {
    use super::{Packed, packed, sum};
    use crate::run::Run;
    use crate::tools;

    #[test]
    fn the_sum_is_adlers() {
        assert_eq!(sum(b"Wikipedia"), 0x11E6_0398);
    }

    #[test]
    fn sizes_are_told_in_order() {
        let files = [("b".into(), b"two".to_vec()), ("a".into(), b"x".to_vec())];
        let packed = Packed::new(&files).unwrap();
        let told = r#"{"size":4,"sum":76480979,"files":{"b":3,"a":1}}"#;
        assert_eq!(packed.told().to_string(), told);
    }

    /// Bytes of many kinds, from one seed: noise, runs, repeats from near and far.
    fn made(mut seed: u64, length: usize) -> Vec<u8> {
        let mut next = move || {
            seed ^= seed << 13;
            seed ^= seed >> 7;
            seed ^= seed << 17;
            seed as usize
        };
        let mut out: Vec<u8> = Vec::new();
        while out.len() < length {
            let count = 1 + next() % 400;
            match next() % 4 {
                0 => out.extend((0..count).map(|_| next() as u8)),
                1 => out.extend(vec![next() as u8; count]),
                2 => out.extend((0..count).map(|at| b"the cat sat"[at % 11])),
                _ => {
                    let from = next() % (out.len() + 1);
                    let again = out[from..].iter().take(count).copied();
                    out.extend(again.collect::<Vec<_>>());
                }
            }
        }
        out.truncate(length);
        out
    }

    #[test]
    fn the_browsers_reader_gives_all_back() {
        let Some(node) = tools::find("node") else {
            println!("!! NOT TESTED: the reader of packed files; it needs node");
            return;
        };
        let lengths = [0, 1, 2, 3, 300, 5_000, 70_000, 400_000];
        let mut script = include_str!("../../../../src/host/script/standalone/lzma.js").to_owned();
        for (index, length) in lengths.into_iter().enumerate() {
            let raw = made(0x9E37_79B9 + index as u64, length);
            let packed = packed(&raw).unwrap();
            let [packed, raw] = [packed, raw].map(|bytes| crate::text::to_base64(&bytes));
            let tried = format!(
                "{{ const of = (text) => new Uint8Array(Buffer.from(text, 'base64'));\n\
                 const raw = of('{raw}');\n\
                 if (Buffer.compare(unpack(of('{packed}'), raw.length), raw)) throw new Error('{length}'); }}\n"
            );
            script += &tried;
        }
        let folder = std::env::temp_dir().join(format!("packed-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let path = folder.join("read.js");
        std::fs::write(&path, script).unwrap();
        let ran = Run::new(node).arg(&path).within(&folder).run();
        std::fs::remove_dir_all(&folder).unwrap();
        ran.unwrap();
    }
}
