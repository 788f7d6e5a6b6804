export {
	receiveUpload,
	type Upload,
	type UploadedFile,
	type UploadLimits,
	type UploadRefusal
} from './receive-upload.ts';
