import { useState } from 'preact/hooks';
import { type PartList, partWords } from '../../basespace/part-words';
import { type WordList, wording } from '../../basespace/wording';
import { listText } from '../../shared/format';
import { pageMapFile } from '../../shared/page-map/file';
import { text } from '../../shared/text';
import { dayOf } from '../../ui/export/file-name';
import { saveFile } from '../../ui/export/save-file';
import { FileField } from '../../ui/file-field';
import { listGroups } from './lists';
import { TaughtList } from './taught-list';
import { type PageMapForm, usePageMap } from './use-page-map';

/** What the assistant looks for: the admin's own words over the built-in ones, and the file that carries them elsewhere. */
export function PageMapSettings() {
  const form = usePageMap();
  const [list, setList] = useState<WordList>('invite');
  return (
    <section class="stack group">
      <h2>{text('mapTitle')}</h2>
      <p class="note">{text('mapHint')}</p>
      <ListChoice form={form} list={list} choose={setList} />
      <OwnWords form={form} list={list} />
      <ListsWithOwn form={form} />
      <TaughtList form={form} />
      <MapFile form={form} />
      <p class="outcome" role="status" aria-label={text('mapTitle')}>
        {form.outcome}
      </p>
    </section>
  );
}

interface ListProps {
  form: PageMapForm;
  list: WordList;
}

function ListChoice({ form, list, choose }: ListProps & { choose(list: WordList): void }) {
  const nameOf = (one: WordList): string => {
    const count = form.map.own[one]?.length ?? 0;
    const title = text(`mapList_${one}`);
    return count > 0 ? text('mapListWithOwn', title, count) : title;
  };
  return (
    <div class="field">
      <label for="map-list">{text('mapList')}</label>
      <select id="map-list" value={list} onChange={(event) => choose(event.currentTarget.value as WordList)}>
        {Object.entries(listGroups).map(([group, lists]) => (
          <optgroup key={group} label={text(`mapGroup_${group as keyof typeof listGroups}`)}>
            {lists.map((one) => (
              <option key={one} value={one}>
                {nameOf(one)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}

function OwnWords({ form, list }: ListProps) {
  const own = form.map.own[list] ?? [];
  const builtIn = list in partWords ? partWords[list as PartList] : wording[list];
  return (
    <div class="field">
      <label for="map-words">{text('mapOwn')}</label>
      <textarea
        key={`${list}\n${own.join('\n')}`}
        id="map-words"
        rows={3}
        spellcheck={false}
        aria-describedby="map-built-in"
        defaultValue={own.join('\n')}
        onChange={(event) => form.write(list, event.currentTarget.value)}
      />
      <p class="note" id="map-built-in">
        {builtIn.length > 0 ? text('mapBuiltIn', listText([...builtIn])) : text('mapBuiltInNone')}
      </p>
    </div>
  );
}

/** The lists that the admin has added words to, each with a button that takes them away. */
function ListsWithOwn({ form }: { form: PageMapForm }) {
  const lists = Object.entries(form.map.own).filter(([, words]) => words.length > 0);
  return (
    <div class="stack">
      <h3>{text('mapOwnTitle')}</h3>
      {lists.length === 0 && <p class="note">{text('mapOwnNone')}</p>}
      <ul class="collections" aria-label={text('mapOwnTitle')}>
        {lists.map(([list, words]) => (
          <li class="row" key={list}>
            <span>
              <strong>{text(`mapList_${list as WordList}`)}</strong>
              <span class="note">{listText([...words])}</span>
            </span>
            <button
              type="button"
              aria-label={`${text('mapRemove')} ${text(`mapList_${list as WordList}`)}`}
              onClick={() => form.write(list, '')}
            >
              {text('mapRemove')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function MapFile({ form }: { form: PageMapForm }) {
  const { own, taught } = form.map;
  const isEmpty = Object.keys(own).length + Object.keys(taught).length === 0;
  const save = () => {
    if (isEmpty) form.say(text('mapNothingToExport'));
    else saveFile(`page-map_${dayOf(Date.now())}.json`, pageMapFile(form.map), 'application/json');
  };
  return (
    <div class="stack">
      <div class="row">
        <button type="button" onClick={save}>
          {text('mapExport')}
        </button>
        <FileField
          name={text('mapImport')}
          accept=".json,application/json"
          chosen={([file]) => file && void form.importFile(file)}
        />
      </div>
      <p class="note">{text('mapFileHint')}</p>
    </div>
  );
}
