//! The verbs, read from the command line.

use crate::bench::Subject;
use crate::error::Error;
use crate::soak::Soak;

/// What `cargo xtask` is asked to do.
#[derive(Debug, PartialEq, Eq)]
pub enum Verb {
    /// Say what there is.
    Help,
    /// Set up, build, serve, rebuild on change.
    Serve,
    /// The release `dist/`.
    Build,
    /// Before Trunk builds.
    Prepare,
    /// After Trunk has built.
    Finish,
    /// All tests, or a part.
    Test(Part),
    /// The invariants.
    Tidy,
    /// Screenshots, those whose name holds one of the words.
    Shots(Vec<String>),
    /// Every host of the matrix, in every engine; written into `docs/embedding.md`.
    Matrix,
    /// Random play, and a day of visitors.
    Soak(Soak),
    /// The picture that is seen before the guide stands.
    Poster,
    /// The pictures of the home screen.
    Icons,
    /// The schema of a clinic's file.
    Schema,
    /// The files for servers, written from one table.
    Hosting,
    /// What visits weigh and cost, at a price in cents a gigabyte.
    Scale(Option<u32>),
    /// What the guide costs.
    Bench(Subject),
    /// What must be true before the words are published.
    ReleaseCheck,
}

/// Which tests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// All of them.
    All,
    /// Tidy, format, lints, and what runs without a browser.
    Native,
    /// Wasm tests inside browsers.
    Web,
    /// The built guide, driven in browsers.
    Browser,
    /// What real servers say of the built guide.
    Hosting,
    /// What developers' tools read, and the examples.
    Developers,
}

/// What `cargo xtask` prints when asked for nothing.
pub const HELP: &str = "\
cargo xtask <verb>

  serve            set up what is needed, build, and serve on http://127.0.0.1:8080
  build            the release dist/, compressed, with a table of sizes
  test             everything: tidy, format, lints, native, Wasm and browser tests
  test native      ... only what needs no browser
  test web         ... only the Wasm tests
  test browser     ... only the built guide in Chromium, Firefox and WebKitGTK
  test hosting     ... only what nginx and Caddy say of it (build first)
  test developers  ... only types, package, manifest and the examples (build first)
  tidy             only the invariants of ARCHITECTURE.md
  shots [word...]  screenshots of every chapter into target/shots/ (build first);
                   words choose: `shots brain dark`, `shots kiosk still`; `shots hostile`
                   are the pages of hosts with hostile style sheets, in every engine
  matrix           the built guide on every kind of strict host, in every engine; the
                   table of docs/embedding.md (about 4 minutes; build first)
  soak [engine] [place] [--seed n] [--actions n] [--visits n]
                   random play in the page, the kiosk and an embed, and a day of 500
                   visitors, with what memory they leave (about an hour; build first);
                   engines: chromium firefox webkit; places: page kiosk embed day
  poster           draws src/host/poster.svg, the picture seen before the guide stands,
                   anew from the scene (build first)
  icons            draws public/icons/*.png, the pictures of a home screen, anew from
                   public/icon.svg
  bench            what a clinic's page pays for the guide; script time of a frame on
                   a phone's screen, at full speed and on a processor 4 times slower; the
                   living picture beside JavaScript and beside this machine (build first)
  bench host       ... only the clinic's page: work, bytes, jumps before and when it comes
  bench synapse    ... only the living picture
  bench kiosk      ... only a waiting room's screen: frames a second, processor time
  bench clinic     a million broken clinic's files thrown at their reader
  schema           public/schema/clinic.schema.json, anew from the reader's tables
  hosting          writes hosting/nginx.conf, hosting/Caddyfile, public/_headers anew
  scale [cents]    what a visit weighs, and a million a day at so many cents a
                   gigabyte (build first)
  release-check    what must be true before a clinic may publish the words

  prepare, finish  called by Trunk before and after it builds (see Trunk.toml)

Tools are kept in the user's cache folder; KETAMINE_GUIDE_TOOLS names another one.";

impl Verb {
    /// Reads the arguments after the program's name.
    pub fn parse(args: &[String]) -> Result<Self, Error> {
        let words: Vec<&str> = args.iter().map(String::as_str).collect();
        Ok(match words.as_slice() {
            [] | ["help" | "--help" | "-h"] => Self::Help,
            ["serve"] => Self::Serve,
            ["build"] => Self::Build,
            ["prepare"] => Self::Prepare,
            ["finish"] => Self::Finish,
            ["test"] => Self::Test(Part::All),
            ["test", "native"] => Self::Test(Part::Native),
            ["test", "web"] => Self::Test(Part::Web),
            ["test", "browser"] => Self::Test(Part::Browser),
            ["test", "hosting"] => Self::Test(Part::Hosting),
            ["test", "developers"] => Self::Test(Part::Developers),
            ["tidy"] => Self::Tidy,
            ["shots", ..] => Self::Shots(args[1..].to_vec()),
            ["matrix"] => Self::Matrix,
            ["soak", rest @ ..] => match Soak::parse(rest) {
                Some(soak) => Self::Soak(soak),
                None => return Err(unknown(&words)),
            },
            ["poster"] => Self::Poster,
            ["icons"] => Self::Icons,
            ["bench", "clinic"] => Self::Bench(Subject::Clinic),
            ["schema"] => Self::Schema,
            ["hosting"] => Self::Hosting,
            ["scale"] => Self::Scale(None),
            ["scale", cents] if cents.parse::<u32>().is_ok() => Self::Scale(cents.parse().ok()),
            ["bench"] => Self::Bench(Subject::All),
            ["bench", "host"] => Self::Bench(Subject::Host),
            ["bench", "kiosk"] => Self::Bench(Subject::Kiosk),
            ["bench", "synapse"] => Self::Bench(Subject::Synapse),
            ["release-check"] => Self::ReleaseCheck,
            _ => return Err(unknown(&words)),
        })
    }
}

fn unknown(words: &[&str]) -> Error {
    let said = words.join(" ");
    Error::Usage(format!("`{said}` is no verb of ours\n\n{HELP}"))
}

#[cfg(test)]
mod tests {
    use super::{Part, Subject, Verb};

    fn parse(line: &str) -> Option<Verb> {
        let words: Vec<String> = line.split_whitespace().map(String::from).collect();
        Verb::parse(&words).ok()
    }

    #[test]
    fn verbs_are_read_whole() {
        assert_eq!(parse(""), Some(Verb::Help));
        assert_eq!(parse("test web"), Some(Verb::Test(Part::Web)));
        assert_eq!(
            parse("shots brain"),
            Some(Verb::Shots(vec!["brain".into()]))
        );
        assert_eq!(parse("matrix"), Some(Verb::Matrix));
        assert_eq!(parse("bench clinic"), Some(Verb::Bench(Subject::Clinic)));
        assert_eq!(parse("schema"), Some(Verb::Schema));
        assert_eq!(parse("bench"), Some(Verb::Bench(Subject::All)));
        assert_eq!(parse("bench host"), Some(Verb::Bench(Subject::Host)));
        assert_eq!(parse("bench synapse"), Some(Verb::Bench(Subject::Synapse)));
        assert_eq!(parse("bench kiosk"), Some(Verb::Bench(Subject::Kiosk)));
        assert_eq!(parse("soak"), Some(Verb::Soak(super::Soak::default())));
        assert_eq!(parse("soak --seed x"), None);
        assert_eq!(parse("bench iv"), None);
        assert_eq!(parse("scale 5"), Some(Verb::Scale(Some(5))));
        assert_eq!(parse("scale much"), None);
        assert_eq!(parse("test everything"), None);
        assert_eq!(parse("serve now"), None);
    }
}
