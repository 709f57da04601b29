import type { Page } from 'playwright-core';

/** What a page did beside what was asked of it. */
export interface Watched {
  /** Errors and warnings on its console, and errors that nobody caught. */
  complaints: string[];
  /** Addresses that it asked for, its own among them. */
  requests: string[];
}

/** Watches a page from now on, so that a test can tell that it loaded nothing else and complained of nothing. */
export function watchPage(page: Page): Watched {
  const watched: Watched = { complaints: [], requests: [] };
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') watched.complaints.push(message.text());
  });
  page.on('pageerror', (error) => watched.complaints.push(error.message));
  page.on('request', (request) => watched.requests.push(request.url()));
  page.on('websocket', (socket) => watched.requests.push(socket.url()));
  return watched;
}
