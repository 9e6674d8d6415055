//! Bytes as they stand in a page of windows-1252, which has a letter for each of them.

/// Stands before a byte that a page cannot hold; `standalone/page.js` reads it back.
const ESCAPE: u8 = b'=';
const MOVED: u8 = 64;

/// What a page would change (no byte, end of line), the escape itself, and where a tag could begin.
pub fn coded(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len() + bytes.len() / 64);
    for (at, &byte) in bytes.iter().enumerate() {
        let tag = byte == b'<' && matches!(bytes.get(at + 1), None | Some(b'/' | b'!'));
        if tag || matches!(byte, 0 | b'\r' | ESCAPE) {
            out.extend([ESCAPE, byte.wrapping_add(MOVED)]);
        } else {
            out.push(byte);
        }
    }
    out
}

/// Text of which every letter is the same byte in every encoding.
pub fn plain(text: &str) -> String {
    let letter = |letter: char| match letter {
        '\0'..='\x7f' => letter.to_string(),
        _ => format!("&#{};", u32::from(letter)),
    };
    text.chars().map(letter).collect()
}

#[cfg(test)]
mod tests {
    use super::{coded, plain};

    #[test]
    fn only_what_a_page_would_change_is_moved() {
        assert_eq!(coded(b"a\nb\xff<p>"), b"a\nb\xff<p>");
        assert_eq!(coded(b"\0\r=</s<!<"), b"=@=M=}=|/s=|!=|");
        let all: Vec<u8> = (0..=255).collect();
        assert_eq!(coded(&all).len(), 256 + 3);
    }

    #[test]
    fn letters_from_elsewhere_become_numbers() {
        assert_eq!(plain("a \u{e9}\u{2019}"), "a &#233;&#8217;");
    }
}
