const answeredKey = 'practice-console-cookies';

/** It covers the foot of the page until accepted. */
export function showCookieBanner(): void {
  if (sessionStorage.getItem(answeredKey)) return;
  const banner = document.createElement('section');
  banner.className = 'cookies';
  banner.setAttribute('aria-label', 'Cookies');
  const heading = document.createElement('h2');
  heading.textContent = 'Cookies';
  const text = document.createElement('p');
  text.textContent = 'This site uses cookies. No other choice is offered here.';
  const accept = document.createElement('button');
  accept.type = 'button';
  accept.textContent = 'Accept and close';
  accept.addEventListener('click', () => {
    sessionStorage.setItem(answeredKey, 'yes');
    banner.remove();
  });
  banner.append(heading, text, accept);
  document.body.append(banner);
}
