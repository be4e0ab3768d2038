package io.broadsheet.examples.cli.fetch;

/**
 * The answer to a request, or why there is none.
 *
 * @param url the address, after redirects
 * @param status the status of the answer; 0 when there is none
 * @param contentType what the answer says that it is; empty when it does not
 * @param body the answer without its encoding
 * @param refusal why nothing was fetched: {@code ROBOTS}, {@code TOO_MANY_REDIRECTS} and the like; empty when it was
 */
public record FetchedPage(String url, int status, String contentType, byte[] body, String refusal) {
    static FetchedPage refused(String url, String refusal) {
        return new FetchedPage(url, 0, "", new byte[0], refusal);
    }
}
