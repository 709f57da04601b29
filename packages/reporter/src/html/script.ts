/** Filters the posts; the page is whole without it. What stands in it decides the hash in the page's content-security policy. */
export const script = `
const form = document.querySelector('form'), shown = document.querySelector('#shown');
const posts = [...document.querySelectorAll('article')];
const filter = () => {
  const { verdict, clause, unit } = Object.fromEntries(new FormData(form));
  let count = 0;
  for (const post of posts) {
    const { verdict: own, clauses, unit: from } = post.dataset;
    const fits = (!verdict || verdict === own) && (!clause || clauses.split(' ').includes(clause)) && (!unit || unit === from);
    post.hidden = !fits;
    count += fits;
  }
  shown.textContent = count + ' of ' + posts.length + ' posts shown';
};
form.hidden = false;
form.addEventListener('change', filter);
form.addEventListener('reset', () => setTimeout(filter));
form.addEventListener('submit', (event) => event.preventDefault());
filter();
`;
