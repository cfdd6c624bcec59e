//! The ledger's columns: their names, order and meaning on disk. Names never change; new ones are added
//! at the end, before the seal. `man/hotline-ledger.5` describes each.

use crate::domain::code::codes;
use crate::domain::event::Field;

codes! {
    /// A ledger column, in canonical order. Text every reader needs first comes first: a reader that
    /// folds signings never looks at the intake columns.
    pub enum Column {
        Seq = "seq",
        At = "at",
        Recorded = "recorded",
        Actor = "actor",
        Ticket = "ticket",
        Event = "event",
        Unit = "unit",
        Supporting = "supporting",
        Due = "due",
        SignDue = "sign_due",
        ContactDue = "contact_due",
        ReturnDue = "return_due",
        SupportDue = "support_due",
        Span = "span",
        Rule = "rule",
        Calendar = "calendar",
        Source = "source",
        Result = "result",
        Grade = "grade",
        Cause = "cause",
        Solved = "solved",
        Amount = "amount",
        Kind = "kind",
        Urgency = "urgency",
        Origin = "origin",
        Channel = "channel",
        Category1 = "category1",
        Category2 = "category2",
        Category3 = "category3",
        Area = "area",
        Reason = "reason",
        Basis = "basis",
        Person = "person",
        Ref = "ref",
        Evidence = "evidence",
        Address = "address",
        Requester = "requester",
        Phone = "phone",
        Title = "title",
        Content = "content",
        Extra = "extra",
        Text = "text",
        Seal = "seal",
    }
}

pub const COLUMNS: usize = Column::Seal as usize + 1;

const _: () = assert!(COLUMNS <= 64, "a set of columns is one word");

impl Column {
    /// Its place in a set of columns.
    pub fn bit(self) -> u64 {
        1 << self as u32
    }
}

/// The column that holds an intake field.
pub fn of_field(field: Field) -> Column {
    match field {
        Field::Channel => Column::Channel,
        Field::Category1 => Column::Category1,
        Field::Category2 => Column::Category2,
        Field::Category3 => Column::Category3,
        Field::Area => Column::Area,
        Field::Address => Column::Address,
        Field::Requester => Column::Requester,
        Field::Phone => Column::Phone,
        Field::Title => Column::Title,
        Field::Content => Column::Content,
        Field::Extra => Column::Extra,
        Field::Kind => Column::Kind,
        Field::Urgency => Column::Urgency,
        Field::Origin => Column::Origin,
    }
}
