/** The settings contradict themselves or can't be read: every sentence, so that all can be put right at once. */
export class ConfigRefusal extends Error {
	readonly sentences: readonly string[];

	constructor(sentences: readonly string[]) {
		super(sentences.join('\n'));
		this.name = 'ConfigRefusal';
		this.sentences = sentences;
	}
}
