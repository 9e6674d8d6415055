use ketamine_guide::builder::{Answer, Asked, Mark, files, judge};

const LOADER: &str = "/* <ketamine-guide> */ {\"wasm\":\"guide-0123456789abcdef.wasm\"}";

fn came(status: u16, mime: &str) -> Answer {
    Answer::Came {
        status,
        mime: mime.to_owned(),
        shared: true,
        text: LOADER.to_owned(),
    }
}

fn good() -> Asked {
    Asked {
        address: "https://guide.example/".to_owned(),
        own: false,
        script: came(200, "text/javascript; charset=utf-8"),
        program: Some(came(200, "application/wasm")),
        frame: came(200, "text/html"),
    }
}

fn found(asked: &Asked) -> Vec<(Mark, &'static str)> {
    let all = judge(asked).into_iter();
    all.map(|finding| (finding.mark, finding.id)).collect()
}

#[test]
fn a_good_host_is_good() {
    let expect = [
        "https-good",
        "answer-good",
        "shared-good",
        "wasm-good",
        "frame-good",
    ];
    assert_eq!(found(&good()), expect.map(|id| (Mark::Good, id)));
}

#[test]
fn each_fault_is_told() {
    let address = |address: &str| Asked {
        address: address.to_owned(),
        ..good()
    };
    let script = |script| Asked { script, ..good() };
    let program = |program| Asked {
        program: Some(program),
        ..good()
    };
    let unshared = Answer::Came {
        status: 200,
        mime: "text/javascript".to_owned(),
        shared: false,
        text: LOADER.to_owned(),
    };
    for (asked, mark, id) in [
        (address("http://a.example/"), Mark::Bad, "https-bad"),
        (address("http://localhost:8080/"), Mark::Note, "https-here"),
        (script(Answer::Silent), Mark::Bad, "answer-none"),
        (script(Answer::Closed), Mark::Bad, "shared-bad"),
        (script(Answer::Forbidden), Mark::Note, "answer-forbidden"),
        (script(came(404, "text/html")), Mark::Bad, "answer-missing"),
        (script(came(200, "text/html")), Mark::Bad, "script-bad"),
        (
            Asked {
                own: true,
                ..script(unshared)
            },
            Mark::Note,
            "shared-own",
        ),
        (
            program(came(200, "application/octet-stream")),
            Mark::Note,
            "wasm-type",
        ),
        (program(came(404, "")), Mark::Bad, "wasm-missing"),
        (program(Answer::Silent), Mark::Bad, "wasm-missing"),
        (
            Asked {
                frame: came(404, ""),
                ..good()
            },
            Mark::Note,
            "frame-missing",
        ),
    ] {
        assert!(
            found(&asked).contains(&(mark, id)),
            "{id}: {:?}",
            found(&asked)
        );
    }
}

#[test]
fn hashed_names_are_found_in_a_script() {
    let script = "{glue:\"guide-0123456789abcdef.js\",a:'guide-load-00112233aabbccdd.js',b:\"guide-ready\",c:`guide-x-1.js`}";
    assert_eq!(
        files(script),
        [
            "guide-0123456789abcdef.js",
            "guide-load-00112233aabbccdd.js"
        ]
    );
}
