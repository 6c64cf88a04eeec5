import { meaningOf } from '../../formats/headings/headings';
import { wordsOfHeading } from '../../formats/words/words-of-heading';

/** What labs, shops and programs number: no word below such a heading is somebody's user ID. */
const thing =
  /^(?:(?:the|internal|external|customer|vendor)[ _-])?(?:samples?|librar(?:y|ies)|runs?|orders?|barcodes?|index(?:es)?|i[57]|plates?|wells?|lanes?|projects?|flow[ _-]?cells?|instruments?|tickets?|serials?|assets?|invoices?|catalog(?:ue)?|parts?|hosts?|hostnames?|servers?|files?|filenames?|folders?|genes?|species|strains?|primers?|antibod(?:y|ies)|reagents?|kits?|lots?|batch(?:es)?|devices?|computers?|rooms?|datasets?|accessions?|stud(?:y|ies)|experiments?|cell[ _-]?lines?|tubes?|box(?:es)?|racks?|freezers?|pools?|amplicons?|containers?|images?|jobs?|queues?|clusters?|nodes?|branch(?:es)?|repos?|repositor(?:y|ies)|packages?|modules?|versions?|tags?|commits?|tasks?|materials?|reagents?|chemicals?|suppl(?:y|ies)|steps?|tools?|software|topics?|agenda|keywords?|items?|inventory|results?|methods?|ingredients?|material(?:ien)?|chemikalien|schritte|themen|ergebnisse|matériels?|réactifs|étapes|materiales|reactivos|pasos|materiali|reagenti|materiais|materialen|materiały|材料|试剂|試薬|手順|재료|시약|probe|proben|lauf|läufe|auftrag|aufträge|bestellung(?:en)?|geräte?|projekte?|dateien?|platten?|échantillons?|commandes?|appareils?|fichiers?|muestras?|pedidos?|equipos?|archivos?|campion[ei]|ordin[ei]|amostras?|monsters?|bestellingen|próbk[ai]|zamówieni[ea]|prover?|пробы?|образ(?:ец|цы)|заказы?|サンプル|検体|注文|装置|样品|样本|订单|仪器|시료|샘플|주문|장비)(?:[ _-]*(?:ids?|names?|nos?\.?|nr\.?|numbers?|codes?|#|identifiers?|nummer(?:n)?|name|numéros?|números?|numeri?|名|番号|编号|名称|번호))?\s*:?$/iu;

/** Whether a line is a heading of things alone, or a row of headings of which none means people. */
export function announcesThings(line: string): boolean {
  const cells = line
    .split(/[\t;,|]|\s{2,}/)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
  const others = cells.filter((cell) => !isThing(cell));
  return (
    others.length < cells.length &&
    others.length * 2 <= cells.length &&
    !others.some((cell) => /^(?:mail|address|login|name|otherAddress)$/.test(meaningOf(cell)))
  );
}

const maxWords = 4;
const ofNumbering = /^(?:ids?|names?|nos?|nr|numbers?|codes?|\d{1,2})$/;

/** `Sample ID`, `SampleName`, `Sample_Well`, `I7_Index_ID`: words for things and how they are numbered, and no others. */
function isThing(cell: string): boolean {
  if (thing.test(cell)) return true;
  const words = wordsOfHeading(cell);
  return (
    words.length > 1 &&
    words.length <= maxWords &&
    words.some((word) => thing.test(word)) &&
    words.every((word) => thing.test(word) || ofNumbering.test(word))
  );
}
