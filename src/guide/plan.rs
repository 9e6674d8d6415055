//! *My plan*: what the reader puts on it, and what follows from that.

use super::{Guide, Ranking, to_tell, worries};
use crate::content::{Claim, Pack};

/// The screens of the plan chapter, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaf {
    /// *What matters to me*.
    Matters,
    /// The plan itself.
    Mine,
    /// *For your ride*.
    Ride,
}

impl Leaf {
    /// All three.
    pub const ALL: [Self; 3] = [Self::Matters, Self::Mine, Self::Ride];

    /// Its id in addresses.
    pub fn id(self, pack: &Pack) -> &str {
        match self {
            Self::Matters => "matters",
            Self::Mine => "mine",
            Self::Ride => &pack.plan.ride.id,
        }
    }

    /// Its name in the list of screens.
    pub fn name(self, pack: &Pack) -> &str {
        match self {
            Self::Matters => &pack.plan.matters.name,
            Self::Mine => &pack.ui.chapters.plan,
            Self::Ride => &pack.plan.ride.name,
        }
    }

    /// Its heading.
    pub fn title(self, pack: &Pack) -> &str {
        match self {
            Self::Matters => &pack.plan.matters.title,
            Self::Mine => &pack.plan.title,
            Self::Ride => &pack.plan.ride.title,
        }
    }
}

/// A line to write on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Note {
    /// Who takes the reader home.
    Ride,
    /// Their telephone.
    Phone,
    /// Own questions.
    Ask1,
    /// The second.
    Ask2,
    /// The third.
    Ask3,
    /// What else to tell the team.
    Tell1,
    /// The second.
    Tell2,
}

impl Note {
    /// All lines.
    pub const ALL: [Self; 7] = [
        Self::Ride,
        Self::Phone,
        Self::Ask1,
        Self::Ask2,
        Self::Ask3,
        Self::Tell1,
        Self::Tell2,
    ];
    /// Own questions.
    pub const ASKS: [Self; 3] = [Self::Ask1, Self::Ask2, Self::Ask3];
    /// What else to tell.
    pub const TELLS: [Self; 2] = [Self::Tell1, Self::Tell2];

    /// Letters that fit on its line on paper.
    pub fn longest(self) -> usize {
        match self {
            Self::Ride | Self::Phone => 36,
            _ => 80,
        }
    }
}

/// A question for the team.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ask {
    /// It follows from a card of what matters.
    Matter(usize),
    /// It follows from a side effect that worries the reader.
    Worry(String),
    /// One of the pack's: (list, item).
    Listed(usize, usize),
}

/// What the reader has put on the plan. It lives as long as the page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mine {
    /// Items of the checklist that are ticked: (list, item).
    ticked: Vec<(usize, usize)>,
    /// Questions that are ticked.
    asks: Vec<Ask>,
    /// What is typed.
    notes: [String; Note::ALL.len()],
    /// What was tapped in *Staying safe* stands on the plan, since the reader asked for it.
    pub tapped: bool,
    /// Asked to clear the plan once: the next time it is.
    pub clearing: bool,
}

impl Mine {
    /// True for an item of the checklist that is ticked.
    pub fn is_ticked(&self, list: usize, item: usize) -> bool {
        self.ticked.contains(&(list, item))
    }

    /// How many of a list are ticked.
    pub fn done(&self, list: usize) -> usize {
        self.ticked.iter().filter(|(of, _)| *of == list).count()
    }

    /// Ticks or unticks an item of the checklist.
    pub fn tick(&mut self, list: usize, item: usize) {
        self.clearing = false;
        toggle(&mut self.ticked, (list, item));
    }

    /// Forgets what was ticked in the lists: other words stand there now.
    pub fn forget_listed(&mut self) {
        self.ticked.clear();
        self.asks.retain(|ask| !matches!(ask, Ask::Listed(..)));
    }

    /// True for a question that is ticked.
    pub fn asks(&self, ask: &Ask) -> bool {
        self.asks.contains(ask)
    }

    /// Ticks or unticks a question.
    pub fn ask(&mut self, ask: Ask) {
        self.clearing = false;
        toggle(&mut self.asks, ask);
    }

    /// What is typed on a line.
    pub fn note(&self, note: Note) -> &str {
        &self.notes[note as usize]
    }

    /// Types on a line.
    pub fn write(&mut self, note: Note, words: &str) {
        self.clearing = false;
        self.notes[note as usize] = words.chars().take(note.longest()).collect();
    }
}

fn toggle<T: PartialEq>(all: &mut Vec<T>, one: T) {
    match all.iter().position(|each| *each == one) {
        Some(index) => drop(all.remove(index)),
        None => all.push(one),
    }
}

/// A question as the plan shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Which.
    pub ask: Ask,
    /// Its words, with marks.
    pub say: String,
    /// The claim they are; none where they follow from a worry.
    pub claim: Option<Claim>,
    /// Why it stands before the others.
    pub because: Option<String>,
}

impl Guide {
    /// True for a question that goes on the paper: a ticked one, or where none is, what follows from the reader's words.
    /// A tick counts while its question is to be seen.
    pub fn goes(&self, ask: &Ask, pack: &Pack) -> bool {
        let mut ticked = self.mine.asks.iter();
        let none = !ticked.any(|each| self.shows(each, pack));
        self.mine.asks(ask) || none && !matches!(ask, Ask::Listed(..))
    }

    fn shows(&self, ask: &Ask, pack: &Pack) -> bool {
        match ask {
            Ask::Matter(card) => self.foremost(pack).contains(card),
            Ask::Worry(say) => worries(self, pack).contains(&say.as_str()),
            Ask::Listed(..) => true,
        }
    }

    /// Empties the plan: what was ticked, typed, put in order, marked and tapped, and the sentence that was chosen.
    /// All of it in one slip would be much to lose: the first time asks.
    pub fn clear_plan(&mut self, pack: &Pack) {
        if !self.mine.clearing {
            self.mine.clearing = true;
            self.said.clone_from(&pack.plan.words.clear_sure);
            return;
        }
        self.mine = Mine::default();
        self.matters = Ranking::default();
        self.worries.forget();
        self.untap();
        self.ground = None;
        self.said.clone_from(&pack.plan.words.cleared);
    }
}

/// What stands on the plan under *What to tell*: only what the reader asked to have there.
pub fn on_plan<'a>(guide: &Guide, pack: &'a Pack) -> Vec<&'a Claim> {
    if guide.mine.tapped {
        to_tell(guide, pack)
    } else {
        Vec::new()
    }
}

/// Questions that follow from what the reader told: first what matters, then what worries.
pub fn leading(guide: &Guide, pack: &Pack) -> Vec<Question> {
    let plan = &pack.plan;
    let matters = guide.foremost(pack).into_iter().map(|index| {
        let card = &plan.matters.cards[index];
        let (say, why) = (card.ask.say.as_str(), &card.because);
        (Ask::Matter(index), say, why, Some(&card.ask))
    });
    let worries = worries(guide, pack).into_iter();
    let worries = worries.map(|say| (Ask::Worry(say.to_owned()), say, &plan.words.worry, None));
    matters
        .chain(worries)
        .map(|(ask, say, because, claim)| Question {
            ask,
            say: say.to_owned(),
            claim: claim.cloned(),
            because: Some(because.clone()),
        })
        .collect()
}

/// The pack's questions of one list.
pub fn listed(pack: &Pack, list: usize) -> Vec<Question> {
    let items = pack.plan.questions.get(list).map(|list| list.items.iter());
    let items = items.into_iter().flatten().enumerate();
    items
        .map(|(item, claim)| Question {
            ask: Ask::Listed(list, item),
            say: claim.say.clone(),
            claim: Some(claim.clone()),
            because: None,
        })
        .collect()
}

/// The questions that go on the paper, in order.
pub fn questions(guide: &Guide, pack: &Pack) -> Vec<Question> {
    let mut out = leading(guide, pack);
    for list in 0..pack.plan.questions.len() {
        out.extend(listed(pack, list));
    }
    out.retain(|question| guide.goes(&question.ask, pack));
    out
}
