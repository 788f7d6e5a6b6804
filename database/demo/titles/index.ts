import type { DemoTitle } from '../types.ts';
import { biography } from './biography.ts';
import { children } from './children.ts';
import { history } from './history.ts';
import { indonesianNovels19701999 } from './indonesian-novels-1970-1999.ts';
import { indonesianNovelsBefore1970 } from './indonesian-novels-before-1970.ts';
import { indonesianNovelsSince2000 } from './indonesian-novels-since-2000.ts';
import { islam } from './islam.ts';
import { localSawahlunto } from './local-sawahlunto.ts';
import { minangkabauAdat } from './minangkabau-adat.ts';
import { minangkabauHistory } from './minangkabau-history.ts';
import { minangkabauLanguage } from './minangkabau-language.ts';
import { minangkabauNovels } from './minangkabau-novels.ts';
import { mindAndThought } from './mind-and-thought.ts';
import { periodicals } from './periodicals.ts';
import { poetryDrama } from './poetry-drama.ts';
import { popularNovels } from './popular-novels.ts';
import { practical } from './practical.ts';
import { reference } from './reference.ts';
import { science } from './science.ts';
import { society } from './society.ts';
import { soundFilmBraille } from './sound-film-braille.ts';
import { worldChildren } from './world-children.ts';
import { worldLiteratureEnglish } from './world-literature-english.ts';
import { worldLiterature } from './world-literature.ts';
import { worldYoungAdults } from './world-young-adults.ts';

/** Every title of the demonstration library, shelf by shelf. */
export const demoTitles: readonly DemoTitle[] = [
	...biography,
	...children,
	...history,
	...indonesianNovels19701999,
	...indonesianNovelsBefore1970,
	...indonesianNovelsSince2000,
	...islam,
	...localSawahlunto,
	...minangkabauAdat,
	...minangkabauHistory,
	...minangkabauLanguage,
	...minangkabauNovels,
	...mindAndThought,
	...periodicals,
	...poetryDrama,
	...popularNovels,
	...practical,
	...reference,
	...science,
	...society,
	...soundFilmBraille,
	...worldChildren,
	...worldLiteratureEnglish,
	...worldLiterature,
	...worldYoungAdults
];
