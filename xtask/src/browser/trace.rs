//! What the whole browser draws, told by itself: a trace over its own line (a WebSocket on this machine; WebDriver's
//! commands bring no events).

use serde_json::{Value, json};
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

/// One picture put on the screen.
const DRAWN: &str = "Display::DrawAndSwap";
/// What is traced; its name is above.
const CATEGORY: &str = "viz";
/// How long the browser may take to say what it has traced.
const PATIENCE: Duration = Duration::from_secs(60);

/// The line to a browser.
pub struct Trace(BufReader<TcpStream>);

impl Trace {
    /// Begins to trace. `address` is the browser's `host:port`, `path` that of its line.
    pub fn begin(address: &str, path: &str) -> io::Result<Self> {
        let stream = TcpStream::connect(address)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        let mut line = Self(BufReader::new(stream));
        // The key guards against proxies that keep answers; on this machine there is none.
        write!(
            line.0.get_mut(),
            "GET {path} HTTP/1.1\r\nHost: {address}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
             Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: a2V0YW1pbmUtZ3VpZGUhIQ==\r\n\r\n"
        )?;
        let mut head = String::new();
        while line.0.read_line(&mut head)? > 2 {}
        if !head.contains(" 101 ") {
            return Err(io::Error::other(head));
        }
        let config = json!({ "traceConfig": { "includedCategories": [CATEGORY] } });
        line.send(&json!({ "id": 1, "method": "Tracing.start", "params": config }))?;
        while line.told()?["id"] != 1 {}
        Ok(line)
    }

    /// Ends it: pictures drawn since it began.
    pub fn end(mut self) -> io::Result<usize> {
        self.send(&json!({ "id": 2, "method": "Tracing.end" }))?;
        let mut drawn = 0;
        loop {
            let told = self.told()?;
            match told["method"].as_str() {
                Some("Tracing.tracingComplete") => return Ok(drawn),
                Some("Tracing.dataCollected") => {
                    let events = told["params"]["value"].as_array().into_iter().flatten();
                    drawn += events.filter(|event| event["name"] == DRAWN).count();
                }
                _ => {}
            }
        }
    }

    /// One text in one frame. What goes to a browser must be masked; a mask of nothing is one.
    fn send(&mut self, message: &Value) -> io::Result<()> {
        let text = message.to_string();
        let length = u16::try_from(text.len()).map_err(io::Error::other)?;
        let mut frame = vec![0x81, 0x80 | 0x7e];
        frame.extend(length.to_be_bytes());
        frame.extend([0; 4]);
        frame.extend(text.as_bytes());
        self.0.get_mut().write_all(&frame)
    }

    /// The next text, put together from its frames.
    fn told(&mut self) -> io::Result<Value> {
        let mut text = Vec::new();
        loop {
            let [first, second] = self.bytes()?;
            let length = match second & 0x7f {
                126 => u64::from(u16::from_be_bytes(self.bytes()?)),
                127 => u64::from_be_bytes(self.bytes()?),
                short => u64::from(short),
            };
            let mut part = Vec::new();
            (&mut self.0).take(length).read_to_end(&mut part)?;
            // Text and what goes on from it; a question whether we are there needs no answer in so short a time.
            match first & 0x0f {
                0 | 1 => text.extend(part),
                8 => return Err(io::Error::other("the browser has hung up")),
                _ => continue,
            }
            if first & 0x80 != 0 {
                return serde_json::from_slice(&text).map_err(io::Error::other);
            }
        }
    }

    fn bytes<const N: usize>(&mut self) -> io::Result<[u8; N]> {
        let mut bytes = [0; N];
        self.0.read_exact(&mut bytes)?;
        Ok(bytes)
    }
}
