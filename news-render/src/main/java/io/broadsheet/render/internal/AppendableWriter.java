package io.broadsheet.render.internal;

import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;

/** Lets a library that wants a writer write to an appendable; neither flushes nor closes it. */
final class AppendableWriter extends Writer {
    private final Appendable out;

    AppendableWriter(Appendable out) {
        this.out = out;
    }

    @Override
    public void write(int c) throws IOException {
        out.append((char) c);
    }

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
        if (out instanceof StringBuilder builder) {
            builder.append(characters, offset, length);
        } else {
            out.append(CharBuffer.wrap(characters, offset, length));
        }
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        out.append(text, offset, offset + length);
    }

    @Override
    public void flush() {
        // The owner of the appendable decides when.
    }

    @Override
    public void close() {
        // The owner of the appendable decides when.
    }
}
