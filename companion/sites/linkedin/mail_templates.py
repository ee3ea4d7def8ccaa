"""What stands in the links of its mails, with the outcome that each always has."""

TEMPLATES = {
    "email_jobs_application_rejected": "rejected",
    "email_jobs_job_application_viewed": "viewed",
    "email_application_confirmation": "received",
    "email_jobs_viewed_job_reminder": "other",
    "email_job_alert_digest": "other",
    "email_weekly_saved_jobs": "other",
}
