//! How a closed set of codes is declared, and how one of them is recognised.

/// Declares an enum whose variants have stable codes, with `ALL`, `code` and `from_code`.
macro_rules! codes {
    ($(#[$meta:meta])* pub enum $name:ident { $($(#[$vmeta:meta])* $variant:ident = $code:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub enum $name { $($(#[$vmeta])* $variant,)+ }

        const _: () = assert!($crate::domain::code::distinct(&[$($code),+]));

        // Every set offers all three; not every one is asked for all of them.
        #[allow(dead_code)]
        impl $name {
            pub const ALL: &'static [$name] = &[$($name::$variant,)+];

            pub fn code(self) -> &'static str {
                match self { $($name::$variant => $code,)+ }
            }

            pub fn from_code(code: &str) -> Option<$name> {
                $name::from_bytes(code.as_bytes())
            }

            pub fn from_bytes(code: &[u8]) -> Option<$name> {
                use $crate::domain::code::{EXACT, key};
                let given = key(code);
                let found = match code.len() {
                    $(length if length == $code.len() && given == const { key($code.as_bytes()) } => $name::$variant,)+
                    _ => return None,
                };
                (code.len() <= EXACT || found.code().as_bytes() == code).then_some(found)
            }
        }
    };
}
pub(crate) use codes;

/// Texts of one length up to this many bytes have the same key only if they are the same.
pub(crate) const EXACT: usize = 16;

/// The first and the last bytes of a code as a number. Ledgers are full of codes, and comparing numbers is
/// quicker than comparing the texts of a set in turn.
pub(crate) const fn key(code: &[u8]) -> u128 {
    if let (Some(first), Some(last)) = (code.first_chunk::<8>(), code.last_chunk::<8>()) {
        u64::from_le_bytes(*first) as u128 | (u64::from_le_bytes(*last) as u128) << 64
    } else if let (Some(first), Some(last)) = (code.first_chunk::<4>(), code.last_chunk::<4>()) {
        u32::from_le_bytes(*first) as u128 | (u32::from_le_bytes(*last) as u128) << 32
    } else if let [first, .., last] = code {
        *first as u128 | (code[code.len() / 2] as u128) << 8 | (*last as u128) << 16
    } else if let [only] = code {
        *only as u128
    } else {
        0
    }
}

/// No two codes of a set may be taken for each other by length and key.
pub(crate) const fn distinct(codes: &[&str]) -> bool {
    let mut at = 0;
    while at < codes.len() {
        let mut other = at + 1;
        while other < codes.len() {
            let (one, two) = (codes[at].as_bytes(), codes[other].as_bytes());
            if one.len() == two.len() && key(one) == key(two) {
                return false;
            }
            other += 1;
        }
        at += 1;
    }
    true
}
