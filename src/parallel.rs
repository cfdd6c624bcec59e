//! The same work on several parts at once. What comes out is in the order of the parts, so that it never
//! depends on how many processors there are.

use std::sync::mpsc::sync_channel;
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

/// Fewer items of some microseconds each are done before a thread would have started.
const WORTH_A_THREAD: usize = 500;

/// Makes something of every item.
pub fn map<T: Sync, R: Send>(items: &[T], make: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let made = runs(items, WORTH_A_THREAD, |run| run.iter().map(&make).collect::<Vec<R>>());
    made.into_iter().flatten().collect()
}

/// Does `work` with every part, the first on this thread. A part for which no thread can be had is done here.
pub fn each<T: Sync, R: Send>(parts: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let Some((first, others)) = parts.split_first() else { return Vec::new() };
    let work = &work;
    std::thread::scope(|scope| {
        let start = |part| {
            Builder::new().spawn_scoped(scope, move || {
                take_room();
                work(part)
            })
        };
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
    fn results_stand_in_the_order_of_the_parts() {
        assert_eq!(each(&[3, 1, 2], |part| part * 10), [30, 10, 20]);
        assert!(each(&[] as &[u8], |part| *part).is_empty());
        let items: Vec<u32> = (0..1000).collect();
        for least in [1, 7, 400, 2000] {
            let runs = runs(&items, least, <[u32]>::to_vec);
            assert!(runs.len() <= MOST && runs.iter().rev().skip(1).all(|run| run.len() >= least));
            assert_eq!(runs.concat(), items);
        }
        assert_eq!(map(&items, |item| item + 1), (1..1001).collect::<Vec<u32>>());
    }

    #[test]
    #[should_panic(expected = "of a part")]
    fn a_panic_is_not_swallowed() {
        each(&[0, 1], |part| assert_eq!(*part, 0, "of a part"));
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
