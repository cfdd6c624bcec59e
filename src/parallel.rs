//! The same work on several parts at once. What comes out is in the order of the parts, so that it never
//! depends on how many processors there are.

use std::thread::{Builder, available_parallelism};

/// More threads than this gain nothing here: reading from the disk's cache sets the pace.
const MOST: usize = 8;

/// Into how many parts work is worth dividing.
pub fn processors() -> usize {
    available_parallelism().map_or(1, |count| count.get().min(MOST))
}

/// Does `work` with the items in one run for each processor, none of fewer than `least` items but the last:
/// less would be done before a thread has started.
pub fn runs<T: Sync, R: Send>(items: &[T], least: usize, work: impl Fn(&[T]) -> R + Sync) -> Vec<R> {
    let size = items.len().div_ceil(processors()).max(least);
    let parts: Vec<&[T]> = items.chunks(size).collect();
    each(&parts, |part| work(part))
}

/// Does `work` with every part, the first on this thread. A part for which no thread can be had is done here.
pub fn each<T: Sync, R: Send>(parts: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let Some((first, others)) = parts.split_first() else { return Vec::new() };
    let work = &work;
    std::thread::scope(|scope| {
        let start = |part| Builder::new().spawn_scoped(scope, move || work(part));
        let started: Vec<_> = others.iter().map(|part| (part, start(part))).collect();
        let mut done = vec![work(first)];
        for (part, thread) in started {
            done.push(match thread.map(|thread| thread.join()) {
                Ok(Ok(result)) => result,
                Ok(Err(panic)) => std::panic::resume_unwind(panic),
                Err(_) => work(part),
            });
        }
        done
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_stand_in_the_order_of_the_parts() {
        assert_eq!(each(&[3, 1, 2], |part| part * 10), [30, 10, 20]);
        assert!(each(&[] as &[u8], |part| *part).is_empty());
        let items: Vec<u32> = (0..1000).collect();
        for least in [1, 7, 400, 2000] {
            let runs = runs(&items, least, <[u32]>::to_vec);
            assert!(runs.len() <= MOST && runs.iter().rev().skip(1).all(|run| run.len() >= least));
            assert_eq!(runs.concat(), items);
        }
    }

    #[test]
    #[should_panic(expected = "of a part")]
    fn a_panic_is_not_swallowed() {
        each(&[0, 1], |part| assert_eq!(*part, 0, "of a part"));
    }
}
