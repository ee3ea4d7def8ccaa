/** The little of htmx that our elements use. */
declare const htmx: { ajax(verb: string, path: string, context: object): Promise<void> };

type HtmxEvent = CustomEvent<{
  xhr: XMLHttpRequest;
  target: Element;
  shouldSwap: boolean;
}>;

interface HTMLElementEventMap {
  "htmx:afterSwap": HtmxEvent;
  "htmx:afterSettle": HtmxEvent;
  "htmx:beforeSwap": HtmxEvent;
  "htmx:beforeRequest": HtmxEvent;
  "htmx:afterRequest": HtmxEvent;
  "htmx:sendError": HtmxEvent;
  "htmx:oobBeforeSwap": HtmxEvent;
  "htmx:oobAfterSwap": HtmxEvent;
}
