package io.broadsheet.examples.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Does a piece of work for each input on several threads and gives the results in the order of the inputs. Only a few
 * results are held at a time.
 */
final class InOrder<I, O> implements Iterator<O>, AutoCloseable {
    private final Iterator<I> inputs;
    private final Function<I, O> work;
    private final int window;
    private final ExecutorService threads;
    private final Deque<Future<O>> running = new ArrayDeque<>();

    InOrder(Iterator<I> inputs, Function<I, O> work, int jobs) {
        this.inputs = inputs;
        this.work = work;
        this.window = 2 * jobs;
        this.threads = Executors.newFixedThreadPool(jobs, task -> {
            Thread thread = new Thread(task, "parse");
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public boolean hasNext() {
        return !running.isEmpty() || inputs.hasNext();
    }

    @Override
    public O next() {
        while (running.size() < window && inputs.hasNext()) {
            I input = inputs.next();
            Callable<O> task = () -> work.apply(input);
            running.add(threads.submit(task));
        }
        Future<O> first = running.poll();
        if (first == null) {
            throw new NoSuchElementException();
        }
        try {
            return first.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the work does not throw", e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
