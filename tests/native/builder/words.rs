use super::words;
use ketamine_guide::builder::{Answer, Asked, Field, Many, Place, judge};
use ketamine_guide::content::Pack;
use ketamine_guide::guide::{COMPANIONS, Chapter, MUSIC, Theme};

fn options(id: &str) -> Vec<String> {
    let words = words();
    let field = words.of(id).unwrap_or_else(|| panic!("words for {id}"));
    let mut all: Vec<_> = field
        .options()
        .iter()
        .map(|each| each.value.clone())
        .collect();
    if let Some(usual) = &field.usual {
        assert_eq!(all[0], "", "the usual comes first");
        all[0].clone_from(usual);
    }
    all
}

#[test]
fn every_field_has_words() {
    let words = words();
    for field in Field::ALL {
        assert!(words.of(field.id()).is_some(), "{field:?}");
    }
    assert_eq!(words.fields.len(), Field::COUNT);
    assert_eq!(words.lists.len(), Many::ALL.len());
    for place in Place::ALL {
        let told = words.line.places.iter().find(|each| each.id == place.id());
        let says = told.map(|told| told.says.len());
        assert_eq!(says, Some(2), "{}: two sentences", place.id());
    }
}

#[test]
fn what_can_be_chosen_is_what_the_guide_knows() {
    let pack: Pack =
        ketamine_guide::content::read(include_str!("../../../public/content/en.json")).unwrap();
    let countries: Vec<_> = pack.countries.iter().map(|each| each.id.clone()).collect();
    assert_eq!(options("country"), countries);
    assert_eq!(options("chapter"), Chapter::ALL.map(Chapter::as_str));
    assert_eq!(options("theme"), Theme::ALL.map(Theme::as_str));
    assert_eq!(options("companion")[1..], COMPANIONS);
    assert_eq!(options("music")[1..], MUSIC);
    for many in Many::ALL {
        assert_eq!(options(many.id()), many.names());
    }
    let packs = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/public/content")).unwrap();
    let mut langs: Vec<_> = packs
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .map(|name| name.trim_end_matches(".json").to_owned())
        .collect();
    langs.sort();
    assert_eq!(options("lang")[1..], langs);
}

#[test]
fn every_finding_has_words() {
    let came = |status, mime: &str| Answer::Came {
        status,
        mime: mime.to_owned(),
        shared: false,
        text: "ketamine-guide".to_owned(),
    };
    let answers = [
        Answer::Silent,
        Answer::Closed,
        Answer::Forbidden,
        came(404, ""),
        came(200, ""),
        came(200, "text/javascript"),
        came(200, "application/wasm"),
    ];
    let words = words();
    for address in ["https://a/", "http://a/", "http://localhost/"] {
        for script in &answers {
            for other in &answers {
                for own in [true, false] {
                    let asked = Asked {
                        address: address.to_owned(),
                        own,
                        script: script.clone(),
                        program: Some(other.clone()),
                        frame: other.clone(),
                    };
                    for finding in judge(&asked) {
                        let told = words.tests.says.iter().any(|each| each.id == finding.id);
                        assert!(told, "{}", finding.id);
                    }
                }
            }
        }
    }
}
