import type { Search } from "../../domain/facets/text.ts";
import { foundByText } from "../../domain/foundByText.ts";
import { MOST_READ, type Reading } from "../useArticleTexts.ts";
import type { FilterProps } from "./FilterProps.ts";

interface SearchScopeProps extends FilterProps {
  /** How far the articles are read; null where nobody has asked for them. */
  reading: Reading | null;
}

/** Lets the search read the articles too, and says how far it has and who is found by their words alone. */
export function SearchScope({ reading, ...props }: SearchScopeProps) {
  const { filter, onChange, words } = props;
  const { search } = words.choosing;
  const all = props.dataset.articles.length;
  if (all > MOST_READ) return <p className="filter-searched filter-found">{search.tooManyArticles(all)}</p>;
  const readsArticles = filter.text.scope === "articles";
  const choose = (scope: Search["scope"]) => onChange({ ...filter, text: { ...filter.text, scope } });
  return (
    <div className="filter-searched">
      <label className="filter-scope">
        <input type="checkbox" checked={readsArticles} onChange={() => choose(readsArticles ? "facts" : "articles")} />
        {search.articlesToo}
      </label>
      <span role="status" className="filter-found">
        {readsArticles && reading !== null ? foundInWords(reading, props) : null}
      </span>
    </div>
  );
}

function foundInWords({ read, failed, all }: Reading, { dataset, filter, words }: FilterProps): string {
  const { search } = words.choosing;
  if (read + failed < all) return search.reading(read, all);
  const found = search.found(foundByText(dataset, filter));
  return failed === 0 ? found : `${found} ${search.unread(failed)}`;
}
