//! Hosts whose style sheets mean no good, or only themselves.

/// One host's page: what stands in its head, around the guide, and on the guide.
pub struct Hostile {
    pub name: &'static str,
    head: &'static str,
    before: &'static str,
    attributes: &'static str,
}

const fn styled(name: &'static str, head: &'static str) -> Hostile {
    Hostile {
        name,
        head,
        before: "",
        attributes: "",
    }
}

const fn around(name: &'static str, before: &'static str) -> Hostile {
    Hostile {
        name,
        head: "",
        before,
        attributes: "",
    }
}

/// The first is friendly: what the others are held against.
pub const HOSTILE: [Hostile; 25] = [
    styled("friendly", ""),
    styled(
        "bootstrap",
        "<link rel=\"stylesheet\" href=\"/sheet/KETAMINE_GUIDE_BOOTSTRAP\">",
    ),
    styled(
        "preflight",
        "<link rel=\"stylesheet\" href=\"/sheet/KETAMINE_GUIDE_PREFLIGHT\">",
    ),
    styled("revert", "<style>* { all: revert !important }</style>"),
    styled("unset", "<style>ketamine-guide { all: unset }</style>"),
    styled(
        "loud",
        "<style>* { box-sizing: content-box !important; font: italic 900 30px/3 cursive !important;
         color: magenta !important; float: none !important; min-height: 0 !important }</style>",
    ),
    styled("root-10", "<style>html { font-size: 10px }</style>"),
    styled(
        "root-62",
        "<style>html { font-size: 62.5% } body { font-size: 1.6rem }</style>",
    ),
    styled("root-20", "<style>html { font-size: 20px }</style>"),
    styled("zoom", "<style>body { zoom: 1.25 }</style>"),
    around("rtl", "<div dir=\"rtl\" lang=\"ar\">"),
    styled(
        "vertical",
        "<style>main { writing-mode: vertical-lr; hyphens: auto; counter-reset: list-item 7 } \
         h1 { writing-mode: horizontal-tb }</style>",
    ),
    styled(
        "inherited",
        "<style>main { user-select: none; -webkit-user-select: none; text-transform: uppercase; letter-spacing: 4px;
         line-height: .8; word-spacing: 1em; text-indent: 40px; font: italic small-caps 900 11px/0.8 fantasy;
         text-shadow: 2px 2px 3px red; text-align: right; text-align-last: right; word-break: break-all; cursor: wait;
         white-space: pre; color: pink; -webkit-text-fill-color: pink; -webkit-text-stroke: 1px blue; tab-size: 20;
         list-style: square; border-collapse: collapse; caption-side: bottom; hyphens: auto; quotes: none;
         font-variant-numeric: oldstyle-nums; font-feature-settings: 'smcp'; font-kerning: none; caret-color: red;
         text-emphasis: dot; overflow-wrap: anywhere; orphans: 9; accent-color: lime; stroke: red; fill: lime }</style>",
    ),
    styled(
        "names",
        "<style>:root { --text: 4px; --paper: red; --ink: red; --s4: 90px; --target: 2px; --font: cursive; --accent: red;
         --radius: 40px; --measure: 9ch; --scale: 3; --leading: 9 } .guide, .frame, .title, button, p { color: red !important;
         font-size: 40px !important; display: inline !important; min-height: 0 !important }</style>",
    ),
    around("column", "<div style=\"display: flex; inline-size: 200px\">"),
    around(
        "flex",
        "<div style=\"display: flex; align-items: center; justify-content: center\">",
    ),
    around(
        "flex-column",
        "<div style=\"display: flex; flex-direction: column; align-items: center\">",
    ),
    around("grid", "<div style=\"display: grid; place-items: center\">"),
    around("table", "<table><tr><td>"),
    around("float", "<div style=\"float: left\">"),
    around(
        "clipped",
        "<div style=\"overflow: hidden; inline-size: 600px; border-radius: 20px\">",
    ),
    Hostile {
        name: "dark",
        head: "<style>body { background: #111; color: #eee } a { color: #9cf }</style>",
        before: "",
        attributes: " theme=\"light\"",
    },
    Hostile {
        name: "scheme",
        head: "<style>:root { color-scheme: dark }</style>",
        before: "",
        attributes: " theme=\"light\"",
    },
    styled(
        "inline",
        "<style>ketamine-guide { display: inline !important; color: red !important }</style>",
    ),
    styled(
        "flexed",
        "<style>ketamine-guide { display: flex !important; align-items: flex-start; gap: 3em }</style>",
    ),
];

impl Hostile {
    /// The page; its files come from `files`.
    pub fn page(&self, files: &str) -> String {
        let Self {
            head,
            before,
            attributes,
            ..
        } = self;
        format!(
            "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
             <title>A clinic</title><script src=\"{files}/probe.js\"></script>{head}</head>\
             <body><h1>A clinic</h1><main>{before}\
             <ketamine-guide clinic=\"Lake Clinic\"{attributes}><a href=\"https://lake.example/guide/\">\
             Read the guide</a></ketamine-guide></main>\
             <script src=\"{files}/ketamine-guide.js\" defer></script></body></html>"
        )
    }
}
