import { noWords } from '../../formats/words/state-words';
import { checkAddress } from '../address/address';
import { mayBeSaid } from '../said/out-words';
import {
  isConnector,
  isCredential,
  isParticle,
  isSentenceWord,
  isStatusWord,
  isTableWord,
} from '../words/words';

/** Words of sentences that join people, and those by which addresses are spelled out, as far as they may have a capital. */
const joints = /^(?:nor|oder|noch|oraz|chez|arroba|dot|punkt|point|punto|ponto|zz.*|xx.*)$/i;

/**
 * Whether a capitalised word says nothing to whoever reads lists, but that somebody has such a name: it is in no list of
 * words, begins no phrase, and would be nobody's shared mailbox.
 */
export function isMereName(word: string): boolean {
  return !(
    isTableWord(word) ||
    isStatusWord(word) ||
    isSentenceWord(word) ||
    isConnector(word) ||
    isCredential(word) ||
    isParticle(word.toLowerCase()) ||
    noWords.test(word) ||
    joints.test(word) ||
    mayBeSaid(word) ||
    checkAddress(`${word.normalize('NFD').replace(/[^A-Za-z]/g, '')}@example.org`).state !== 'ready'
  );
}
