package io.broadsheet.examples.cli.serve;

import io.broadsheet.examples.cli.html.Html;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The pages of the reading room itself. */
final class RoomPages {
    private RoomPages() {}

    /** The form for a page; with a message where something went wrong. */
    static String form(String message) {
        Html html = begin("Read a page");
        html.open("main", "class", "form");
        html.element("h1", "Read a news page");
        html.element("p", "Paste its HTML or upload it; what is found is shown, and why. Nothing leaves this machine.");
        if (!message.isEmpty()) {
            html.element("p", message, "class", "message", "role", "alert");
        }
        html.open("form", "method", "post", "action", "/", "enctype", "multipart/form-data");
        html.open("label").text("The page's HTML");
        html.element("textarea", "", "name", "html", "rows", "14", "spellcheck", "false")
                .close();
        html.open("label").text("or a file");
        html.empty("input", "type", "file", "name", "file", "accept", ".html,.htm,.xhtml,.gz")
                .close();
        html.open("label").text("Its address, to resolve links (may be left out)");
        html.empty("input", "type", "text", "inputmode", "url", "name", "url", "placeholder", "https://")
                .close();
        html.element("button", "Read it");
        return html.toString();
    }

    /** What was read, in three panes. */
    static String reading(String id, Reading reading) {
        Html html = begin(reading.title());
        html.open("header")
                .element("a", "broadsheet", "href", "/", "class", "home")
                .text(" ");
        html.element("h1", reading.title(), "dir", "auto");
        html.open("nav").element("a", "Article", "href", "#article").text(" ");
        html.element("a", "JSON", "href", "#json").text(" ").element("a", "Explained", "href", "#explain");
        html.close().close().line();
        html.open("main", "class", "panes");
        frame(html, id, "article", "Article");
        frame(html, id, "json", "JSON");
        frame(html, id, "explain", "Explained");
        return html.toString();
    }

    private static void frame(Html html, String id, String name, String title) {
        String address = "/reading/" + id + "/" + name;
        html.open("section", "id", name);
        html.open("h2").element("a", title, "href", address).close();
        html.open("iframe", "src", address, "title", title, "sandbox", "").close();
        html.close().line();
    }

    /** A document that says one thing, for a pane without an article. */
    static String note(String title, String text) {
        Html html = new Html();
        html.open("html", "lang", "en").open("head").empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "color-scheme", "content", "light dark");
        html.element("title", title).close();
        html.open("body").element("h1", title).element("p", text);
        return html.toString();
    }

    static String css() {
        try (InputStream in = Objects.requireNonNull(RoomPages.class.getResourceAsStream("room.css"), "room.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Html begin(String title) {
        Html html = new Html();
        html.open("html", "lang", "en").open("head").empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "name", "color-scheme", "content", "light dark");
        html.element("title", title + " · broadsheet");
        html.empty("link", "rel", "stylesheet", "href", "/style.css").close();
        html.open("body").line();
        return html;
    }
}
