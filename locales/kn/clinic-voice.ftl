ask-clinic-moved-voice = ಓ ಪಿ ಡಿ ಲೈನ್. ಆಸ್ಪತ್ರೆ ನಿಮ್ಮ ಬುಕಿಂಗ್ ಬದಲಿಸಿದೆ. | { $whose } | { $when }. | { $doctor }. | ಡಾಕ್ಟರ್ ಈ ನಂಬರಿಗೇ ಫೋನ್ ಮಾಡ್ತಾರೆ.
ask-clinic-cancelled-voice = ಓ ಪಿ ಡಿ ಲೈನ್. ಕ್ಷಮಿಸಿ, ಆಸ್ಪತ್ರೆ ನಿಮ್ಮ ಬುಕಿಂಗ್ ರದ್ದು ಮಾಡಿದೆ. | { $whose } | { $when }. | { $doctor }.
ask-clinic-cancelled-again-voice = ಆಸ್ಪತ್ರೆ ನಿಮ್ಮ ಬುಕಿಂಗ್ ರದ್ದು ಮಾಡಿದೆ. | { $whose } | { $when }. | { $doctor }.
clinic-late-voice = ಓ ಪಿ ಡಿ ಲೈನ್. ಡಾಕ್ಟರಿಗೆ ಇವತ್ತು ತಡ ಆಗಿದೆ. | { $doctor }. | ಸುಮಾರು { $minutes } ನಿಮಿಷ. | ಟೋಕನ್ { $token }. | ಡಾಕ್ಟರ್ ಈ ನಂಬರಿಗೇ ಫೋನ್ ಮಾಡ್ತಾರೆ, ಫೋನ್ ಆನ್ ಇಡಿ.
clinic-near-voice = ಓ ಪಿ ಡಿ ಲೈನ್. ನಿಮ್ಮ ಸರದಿ ಬರ್ತಿದೆ. | ಸುಮಾರು { $minutes } ನಿಮಿಷದಲ್ಲಿ. | ಟೋಕನ್ { $token }. | { $doctor }. | ಡಾಕ್ಟರ್ ಈ ನಂಬರಿಗೇ ಫೋನ್ ಮಾಡ್ತಾರೆ, ಫೋನ್ ಖಾಲಿ ಇಡಿ.
