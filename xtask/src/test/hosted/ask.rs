//! One question to a server, and its answer as it came: what a browser makes of it is another test.

use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

/// What came.
pub struct Reply {
    /// 200, 304, 404.
    pub status: u16,
    headers: Vec<(String, String)>,
    /// As it was sent, still packed.
    pub body: Vec<u8>,
}

impl Reply {
    /// All values of a header.
    pub fn all(&self, name: &str) -> Vec<&str> {
        let found = self
            .headers
            .iter()
            .filter(|(each, _)| each.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str()).collect()
    }

    /// Its one value; empty when it is not there.
    pub fn one(&self, name: &str) -> String {
        self.all(name).join(" AND ")
    }
}

/// Asks for a path with those headers.
pub fn get(port: u16, path: &str, headers: &[(&str, &str)]) -> io::Result<Reply> {
    let mut stream = TcpStream::connect(("127.0.0.1", port))?;
    stream.set_read_timeout(Some(Duration::from_secs(10)))?;
    let mut request =
        format!("GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n");
    for (name, value) in headers {
        request = [request.as_str(), name, ": ", value, "\r\n"].concat();
    }
    stream.write_all(format!("{request}\r\n").as_bytes())?;
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes)?;
    read(&bytes).ok_or_else(|| io::Error::other("no answer in HTTP"))
}

fn read(bytes: &[u8]) -> Option<Reply> {
    let end = bytes.windows(4).position(|four| four == b"\r\n\r\n")?;
    let head = std::str::from_utf8(&bytes[..end]).ok()?;
    let mut lines = head.split("\r\n");
    let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
    let header = |line: &str| {
        let (name, value) = line.split_once(':')?;
        Some((name.to_owned(), value.trim().to_owned()))
    };
    let mut reply = Reply {
        status,
        headers: lines.filter_map(header).collect(),
        body: bytes[end + 4..].into(),
    };
    if reply.one("Transfer-Encoding") == "chunked" {
        reply.body = joined(&reply.body)?;
    }
    Some(reply)
}

/// Pieces, each with its length in front; one of no length ends them.
fn joined(mut rest: &[u8]) -> Option<Vec<u8>> {
    let mut whole = Vec::new();
    loop {
        let end = rest.windows(2).position(|two| two == b"\r\n")?;
        let length = usize::from_str_radix(std::str::from_utf8(&rest[..end]).ok()?, 16).ok()?;
        if length == 0 {
            return Some(whole);
        }
        let start = end + 2;
        whole.extend(rest.get(start..start + length)?);
        rest = rest.get(start + length + 2..)?;
    }
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn an_answer_is_read() {
        let reply = read(b"HTTP/1.1 304 Not Modified\r\nVary: a\r\nvary: b\r\n\r\nbody").unwrap();
        assert_eq!((reply.status, reply.one("VARY").as_str()), (304, "a AND b"));
        assert_eq!(reply.body, b"body");
        let pieces = read(
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nbo\r\n2\r\ndy\r\n0\r\n\r\n",
        );
        assert_eq!(pieces.unwrap().body, b"body");
        assert!(read(b"nonsense").is_none());
    }
}
