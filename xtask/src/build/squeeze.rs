//! Writes `.br` and `.gz` beside files, for servers that send what is already compressed.

use crate::error::Error;
use crate::files;
use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::{self, Write};
use std::path::Path;

/// Worth compressing; fonts and pictures are so already.
const TEXT: [&str; 11] = [
    "html",
    "js",
    "css",
    "json",
    "wasm",
    "svg",
    "txt",
    "xml",
    "webmanifest",
    "md",
    "ts",
];

/// Lengths of one file.
#[derive(Clone, Copy, Debug)]
pub struct Sizes {
    /// As it is.
    pub raw: usize,
    /// As `.gz`; as it is when there is none.
    pub gzip: usize,
    /// As `.br`; as it is when there is none.
    pub brotli: usize,
}

/// Compresses one file beside itself.
pub fn file(path: &Path, content: &[u8]) -> Result<Sizes, Error> {
    let raw = content.len();
    if !TEXT
        .iter()
        .any(|extension| files::has_extension(path, extension))
    {
        return Ok(Sizes {
            raw,
            gzip: raw,
            brotli: raw,
        });
    }
    let gzip = gzip(content).map_err(Error::file("compress", path))?;
    let brotli = brotli(content).map_err(Error::file("compress", path))?;
    for (extension, packed) in [("gz", &gzip), ("br", &brotli)] {
        let name = format!("{}.{extension}", files::name(path));
        files::write(&path.with_file_name(name), packed)?;
    }
    Ok(Sizes {
        raw,
        gzip: gzip.len(),
        brotli: brotli.len(),
    })
}

/// How long a file is as brotli.
pub fn packed(path: &Path, content: &[u8]) -> Result<usize, Error> {
    let packed = brotli(content).map_err(Error::file("compress", path))?;
    Ok(packed.len().min(content.len()))
}

fn gzip(content: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(content)?;
    encoder.finish()
}

fn brotli(content: &[u8]) -> io::Result<Vec<u8>> {
    let mut packed = Vec::new();
    let params = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        size_hint: content.len(),
        ..Default::default()
    };
    brotli::BrotliCompress(&mut { content }, &mut packed, &params)?;
    Ok(packed)
}
