//! The same work on several parts at once. What comes out is in the order of the parts, so that it never
//! depends on how many processors there are.

use std::ops::Range;
use std::sync::mpsc::sync_channel;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread::{Builder, available_parallelism};

/// More threads than this gain nothing here: reading from the disk's cache sets the pace.
const MOST: usize = 8;

/// Into how many parts work is worth dividing.
fn processors() -> usize {
    available_parallelism().map_or(1, |count| count.get().min(MOST))
}

/// Does `work` with runs of consecutive items, on as many threads as are worth it: one begins with them all, and
/// whoever has nothing to do takes over the second half of the longest run. So none waits for long for another
/// that the machine has slowed. A run of fewer than `least` items is done before dividing it would help. How many
/// runs there are, and where they meet, differs from time to time: the whole must not depend on it.
pub fn runs<T: Sync, R: Send>(items: &[T], least: usize, work: impl Fn(Run<T>) -> R + Sync) -> Vec<R> {
    let (shared, work) = (&Shared::new(items, least.max(1)), &work);
    let mut done = std::thread::scope(|scope| {
        let helpers = (items.len() / shared.least).min(processors()).saturating_sub(1);
        let help = || {
            take_room();
            std::iter::from_fn(|| shared.take_over()).map(|run| run.done(work)).collect::<Vec<_>>()
        };
        // A thread that cannot be had is done without.
        let helpers: Vec<_> =
            (0..helpers).filter_map(|_| Builder::new().spawn_scoped(scope, help).ok()).collect();
        let mut done = vec![shared.run(0, 0).done(work)];
        done.extend(std::iter::from_fn(|| shared.take_over()).map(|run| run.done(work)));
        for helper in helpers {
            done.extend(helper.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        }
        done
    });
    done.sort_by_key(|(start, _)| *start);
    done.into_iter().map(|(_, result)| result).collect()
}

/// Items that several threads work on.
struct Shared<'i, T> {
    items: &'i [T],
    least: usize,
    /// What is left of each run.
    left: Mutex<Vec<Range<usize>>>,
}

/// Consecutive items, a few at a time, until there are no more or another thread has taken over the rest.
pub struct Run<'s, T> {
    shared: &'s Shared<'s, T>,
    place: usize,
    start: usize,
}

impl<'i, T> Shared<'i, T> {
    /// One run of all.
    fn new(items: &'i [T], least: usize) -> Shared<'i, T> {
        Shared { items, least, left: Mutex::new(std::iter::once(0..items.len()).collect()) }
    }

    fn run(&self, place: usize, start: usize) -> Run<'_, T> {
        Run { shared: self, place, start }
    }

    fn take_over(&self) -> Option<Run<'_, T>> {
        let mut left = self.left();
        let longest = left.iter_mut().max_by_key(|run| run.len())?;
        if longest.len() < self.least.max(2) {
            return None;
        }
        let middle = longest.start + longest.len() / 2;
        let rest = middle..longest.end;
        longest.end = middle;
        left.push(rest);
        Some(self.run(left.len() - 1, middle))
    }

    /// Ranges are never left half changed.
    fn left(&self) -> MutexGuard<'_, Vec<Range<usize>>> {
        self.left.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<'s, T> Run<'s, T> {
    /// All that the run has as yet.
    pub fn items(&self) -> &'s [T] {
        &self.shared.items[self.shared.left()[self.place].clone()]
    }

    /// Where it starts, and what is made of it. Of a run that was given up nothing is left for others.
    fn done<R>(self, work: &impl Fn(Run<'s, T>) -> R) -> (usize, R) {
        let Run { shared, place, start } = self;
        let result = work(self);
        shared.left()[place] = 0..0;
        (start, result)
    }
}

impl<'s, T> Iterator for Run<'s, T> {
    type Item = &'s [T];

    fn next(&mut self) -> Option<&'s [T]> {
        let left = &mut self.shared.left()[self.place];
        let next = left.start..left.end.min(left.start + self.shared.least.div_ceil(4));
        left.start = next.end;
        (!next.is_empty()).then(|| &self.shared.items[next])
    }
}

/// Fewer items of some microseconds each are done before a thread would have started.
const WORTH_A_THREAD: usize = 500;

/// Makes something of every item.
pub fn map<T: Sync, R: Send>(items: &[T], make: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let made = runs(items, WORTH_A_THREAD, |run| run.flatten().map(&make).collect::<Vec<R>>());
    made.into_iter().flatten().collect()
}

/// Does `work` with the parts, several at once, and hands each result on as soon as its turn has come: `take`
/// sees them in order, on this thread, while later ones are made. No more than a few wait at a time.
///
/// # Errors
/// What `take` says; nothing is handed on after that.
pub fn in_order<T: Sync, R: Send, E>(
    parts: &[T],
    work: impl Fn(&T) -> R + Sync,
    mut take: impl FnMut(R) -> Result<(), E>,
) -> Result<(), E> {
    if parts.len() < 2 {
        return parts.iter().try_for_each(|part| take(work(part)));
    }
    let (work, count) = (&work, processors().min(parts.len()));
    std::thread::scope(|scope| {
        let worker = |first| {
            let (sender, results) = sync_channel(1);
            let mut own = parts.iter().skip(first).step_by(count);
            // Whoever takes the results may have stopped.
            let run = move || {
                take_room();
                own.by_ref().map(work).all(|result| sender.send(result).is_ok())
            };
            Builder::new().spawn_scoped(scope, run).ok().map(|_| results)
        };
        let workers: Vec<_> = (0..count).map(worker).collect();
        for (place, part) in parts.iter().enumerate() {
            let result = match &workers[place % count] {
                // It fails after a panic, which the scope passes on.
                Some(results) => results.recv().ok(),
                None => Some(work(part)),
            };
            let Some(result) = result else { break };
            take(result)?;
        }
        Ok(())
    })
}

/// The C library of Linux asks the kernel for a further thread's memory page by page, thousands of times, unless
/// large blocks have been given back before. Nothing of these is touched; other libraries are not harmed.
fn take_room() {
    const ROOM: usize = 24 << 20;
    for size in [ROOM, ROOM - (1 << 16)] {
        drop(std::hint::black_box(Vec::<u8>::with_capacity(size)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_stand_in_the_order_of_the_items() {
        let items: Vec<u32> = (0..1000).collect();
        for least in [0, 1, 7, 400, 2000] {
            let runs = runs(&items, least, |run| run.flatten().copied().collect::<Vec<u32>>());
            assert_eq!(runs.concat(), items);
        }
        assert!(runs(&[] as &[u8], 1, |run| run.count()).iter().all(|count| *count == 0));
        assert_eq!(map(&items, |item| item + 1), (1..1001).collect::<Vec<u32>>());
    }

    #[test]
    fn who_is_done_takes_over_half_of_what_is_left() {
        let items: Vec<u32> = (0..100).collect();
        let shared = Shared::new(&items, 8);
        let mut first = shared.run(0, 0);
        assert_eq!((first.items(), first.next()), (&items[..], Some(&items[..2])));
        let second = shared.take_over().unwrap();
        assert_eq!((second.start, first.items(), second.items()), (51, &items[2..51], &items[51..]));
        assert_eq!(second.done(&|run| run.take(3).count()), (51, 3));
        assert_eq!(shared.take_over().unwrap().items(), &items[26..51]);
        assert_eq!(first.by_ref().take(5).flatten().count(), 10);
        assert_eq!(shared.take_over().unwrap().items(), &items[38..51]);
        while shared.take_over().is_some() {}
        let left: Vec<usize> = shared.left().iter().map(|run| run.len()).collect();
        assert!(left.iter().all(|run| *run < 8) && left.iter().sum::<usize>() == 14 + 12 + 13, "{left:?}");
        assert_eq!(first.flatten().last(), Some(&18));
    }

    #[test]
    #[should_panic(expected = "of an item")]
    fn a_panic_is_not_swallowed() {
        runs(&[0, 1], 1, |run| run.flatten().for_each(|item| assert_eq!(*item, 0, "of an item")));
    }

    #[test]
    fn results_are_handed_on_in_order_until_one_is_refused() {
        for count in [0, 1, 2, 50u32] {
            let parts: Vec<u32> = (0..count).collect();
            let mut taken = Vec::new();
            let told = in_order(
                &parts,
                |part| part * 2,
                |result| {
                    taken.push(result);
                    if result == 70 { Err(result) } else { Ok(()) }
                },
            );
            assert_eq!(told, if count == 50 { Err(70) } else { Ok(()) });
            assert_eq!(taken, parts.iter().map(|part| part * 2).take(36).collect::<Vec<u32>>());
        }
    }

    #[test]
    #[should_panic]
    fn a_panic_among_them_is_not_swallowed() {
        let _ = in_order(&[0, 1, 2], |part| assert_ne!(*part, 1), |()| Ok::<(), ()>(()));
    }
}
