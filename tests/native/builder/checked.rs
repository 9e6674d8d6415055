use super::{checked, form, full};
use ketamine_guide::builder::{Checked, Field, Form};
use ketamine_guide::content::RouteId;
use ketamine_guide::guide::Clinic;

#[test]
fn what_cannot_be_used_is_left_out_and_named() {
    for (field, value, allowed) in [
        (Field::Phone, "call us", "digits, spaces and + - ( ) ."),
        (Field::Website, "lake.example", ""),
        (Field::Website, "http://lake.example", ""),
        (Field::Website, "https://lake.example/a b", ""),
        (Field::Logo, "javascript:alert(1)", ""),
        (Field::Host, "guide.example", ""),
        (Field::Host, "https://", ""),
        (Field::Config, "data:text/json,{}", ""),
        (Field::Accent, "teal", ""),
        (Field::Accent, "#12345", ""),
        (Field::Name, "Lake\u{7}Clinic", "words, 80 letters or fewer"),
        (Field::Drip, "90", "30 to 60"),
        (Field::Drip, "soon", "30 to 60"),
        (Field::Drip, "44.5", "30 to 60"),
        (Field::Drive, "12", "24 to 72"),
        (Field::Drive, "-1", "24 to 72"),
    ] {
        let checked = checked(&[(field, value), (Field::Country, "gb")]);
        let problem = checked
            .problem(field)
            .unwrap_or_else(|| panic!("{field:?} {value}"));
        assert_eq!(problem.allowed, allowed, "{field:?} {value}");
        assert_eq!(checked.get(field), None);
        assert_eq!(checked.get(Field::Country), Some("gb"));
        assert!(!checked.is_whole());
        assert!(!checked.file().contains(value), "{}", checked.file());
    }
}

#[test]
fn what_fits_is_taken() {
    for (field, value) in [
        (Field::Phone, "+1 (555) 01-00"),
        (Field::Website, "https://lake.example/a?b=c"),
        (Field::Host, "http://127.0.0.1:8080/guide"),
        (Field::Config, "https://lake.example/clinic.json"),
        (Field::Config, "../lake.json"),
        (Field::Accent, "#1a4"),
        (Field::Accent, "#1A4F5C"),
        (Field::Children, "72"),
        (Field::Name, "\"Lake\" & <Sons>\\"),
    ] {
        let padded = format!("  {value} ");
        assert_eq!(checked(&[(field, padded.as_str())]).get(field), Some(value));
    }
}

#[test]
fn a_visit_holds_what_is_in_it() {
    let checked = checked(&[
        (Field::Drip, "60"),
        (Field::Watch, "120"),
        (Field::Visit, "90"),
    ]);
    let problem = checked.problem(Field::Visit).expect("too short");
    assert_eq!(problem.allowed, "180 to 600, as drip and watch say");
}

#[test]
fn the_file_says_what_the_form_says() {
    let checked = Checked::new(full());
    let (clinic, bad) = Clinic::read(&checked.file()).expect("JSON");
    assert_eq!(bad, []);
    assert_eq!(clinic.name.as_deref(), Some("Lake Clinic"));
    assert_eq!(clinic.routes, [RouteId::Iv, RouteId::Nasal]);
    assert_eq!(clinic.times.drip().get(), 45);
    assert_eq!(clinic.forms.as_deref(), Some("PHQ-9"));
    assert!(checked.needs_file());
    let empty = Checked::new(Form::new("https://a.example/"));
    assert_eq!(empty.file(), "{}\n");
    assert!(!empty.needs_file() && empty.is_whole());
    // What attributes can tell needs no file.
    assert!(!super::checked(&[(Field::Name, "Lake"), (Field::Theme, "dark")]).needs_file());
}

#[test]
fn a_folder_is_found_in_what_people_write() {
    for (typed, folder) in [
        ("", "https://guide.example/"),
        ("https://a.example", "https://a.example/"),
        ("https://a.example/guide", "https://a.example/guide/"),
        ("https://a.example/guide//", "https://a.example/guide/"),
        (
            "https://a.example/guide/ketamine-guide.js",
            "https://a.example/guide/",
        ),
        (
            "https://a.example/index.html?theme=dark#plan",
            "https://a.example/",
        ),
        ("nonsense", "https://guide.example/"),
    ] {
        assert_eq!(checked(&[(Field::Host, typed)]).host(), folder, "{typed}");
    }
}

#[test]
fn a_page_names_only_a_file_beside_it() {
    for (typed, whole, beside) in [
        ("", "https://guide.example/clinic.json", Some("clinic.json")),
        (
            "./elm.json",
            "https://guide.example/elm.json",
            Some("elm.json"),
        ),
        (
            "https://guide.example/b.json",
            "https://guide.example/b.json",
            Some("b.json"),
        ),
        (
            "https://lake.example/b.json",
            "https://lake.example/b.json",
            None,
        ),
        ("sub/b.json", "https://guide.example/sub/b.json", None),
        ("..", "https://guide.example/..", None),
    ] {
        let checked = Checked::new(form(&[(Field::Config, typed)]));
        assert_eq!(checked.config(), whole);
        assert_eq!(checked.config_beside().as_deref(), beside, "{typed}");
    }
}
